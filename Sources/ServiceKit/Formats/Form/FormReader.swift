/// Reads `name=value` pairs: query strings and `application/x-www-form-urlencoded` bodies (`wire.md` §2.2).
public enum FormReader {
    /// What a `+` stands for.
    public enum Plus: Sendable {
        /// A space, as the encoding has it.
        case space
        /// Itself: some clients send phone numbers without encoding their `+`.
        case plus
    }

    /// The values by name, in order of first appearance, each a ``WireValue/text(_:)``.
    ///
    /// Names that differ only in case are the same; the first spelling is kept. The values of a repeated name are
    /// joined with `,`. A name without a value has empty text, which the request path takes as not given.
    ///
    /// - Throws: ``FormatError`` if a `%` is not followed by two hex digits, or if the text is not UTF-8.
    public static func parse(_ bytes: some Collection<UInt8>, plus: Plus = .space) throws(FormatError) -> [WireValue.Entry] {
        let bytes = Array(bytes)
        var fields: [(name: String, value: String)] = []
        var indices: [String: Int] = [:]
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.count
            defer { start = end + 1 }
            guard start < end else { continue }
            let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "=")) ?? end
            let name = try decode(bytes, start..<equals, plus)
            let value = try decode(bytes, min(equals + 1, end)..<end, plus)
            if let index = indices[name.lowercased()] {
                if !fields[index].value.isEmpty, !value.isEmpty { fields[index].value += "," }
                fields[index].value += value
            } else {
                indices[name.lowercased()] = fields.count
                fields.append((name, value))
            }
        }
        return fields.map { WireValue.Entry($0.name, .text($0.value)) }
    }

    /// One value with its escapes resolved, such as a segment of a path.
    public static func decode(_ text: some StringProtocol, plus: Plus) throws(FormatError) -> String {
        let bytes = Array(text.utf8)
        return try decode(bytes, bytes.indices, plus)
    }

    private static func decode(_ bytes: [UInt8], _ range: Range<Int>, _ plus: Plus) throws(FormatError) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "%"):
                guard index + 2 < range.upperBound, let high = bytes[index + 1].hexDigitValue, let low = bytes[index + 2].hexDigitValue
                else { throw FormatError("Expected two hex digits after '%'", offset: index) }
                decoded.append(high << 4 | low)
                index += 3
                continue
            case UInt8(ascii: "+") where plus == .space: decoded.append(UInt8(ascii: " "))
            default: decoded.append(byte)
            }
            index += 1
        }
        do throws(FormatError) { try FormatError.requireUTF8(decoded) } catch {
            throw FormatError(error.message, offset: range.lowerBound)
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
