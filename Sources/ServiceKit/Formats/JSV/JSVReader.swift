/// Takes JSV text apart (`wire.md` §2.3, §3.2), one level at a time: nested lists and objects stay text until
/// the member they are for is known.
enum JSVReader {
    /// The items of `a,b`, `[a,b]` or `["a","b"]`; none for empty text.
    static func list(_ text: String) throws(BindingError) -> [WireValue] {
        let whole = Array(text.utf8)
        var cursor = Cursor(bytes: whole[...])
        let isBracketed = cursor.unwrap("[", "]")
        var items: [WireValue] = []
        guard !cursor.isAtEnd else { return items }
        repeat { items.append(.text(try cursor.scalar(in: text))) } while cursor.skip(",")
        guard cursor.isAtEnd else { throw BindingError(value: text, expected: isBracketed ? "a list in brackets" : "a list") }
        return items
    }

    /// The names and values of `{Name:x,Qty:2}` or, without braces, `a:1,b:2`.
    static func entries(_ text: String) throws(BindingError) -> [WireValue.Entry] {
        let whole = Array(text.utf8)
        var cursor = Cursor(bytes: whole[...])
        _ = cursor.unwrap("{", "}")
        var entries: [WireValue.Entry] = []
        guard !cursor.isAtEnd else { return entries }
        repeat {
            let name = try cursor.scalar(in: text, endingAlsoAt: ":")
            guard cursor.skip(":") else { throw BindingError(value: text, expected: "an object such as {Name:x,Qty:2}") }
            let value = try cursor.value(in: text)
            entries.append(WireValue.Entry(name, value))
        } while cursor.skip(",")
        guard cursor.isAtEnd else { throw BindingError(value: text, expected: "an object such as {Name:x,Qty:2}") }
        return entries
    }

    private struct Cursor {
        var bytes: ArraySlice<UInt8>

        var isAtEnd: Bool { bytes.isEmpty }

        /// Removes the brackets around the whole, if they are there.
        mutating func unwrap(_ open: Unicode.Scalar, _ close: Unicode.Scalar) -> Bool {
            let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
            guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }),
                first < last, bytes[first] == UInt8(ascii: open), bytes[last] == UInt8(ascii: close)
            else { return false }
            bytes = bytes[(first + 1)..<last]
            if bytes.allSatisfy(isSpace) { bytes = [] }
            return true
        }

        mutating func skip(_ byte: Unicode.Scalar) -> Bool {
            guard bytes.first == UInt8(ascii: byte) else { return false }
            bytes = bytes.dropFirst()
            return true
        }

        /// A value of an object: nothing after the colon is absent.
        mutating func value(in text: String) throws(BindingError) -> WireValue {
            let isQuoted = bytes.first == UInt8(ascii: "\"")
            let scalar = try scalar(in: text)
            return scalar.isEmpty && !isQuoted ? .null : .text(scalar)
        }

        /// Text up to the next comma outside quotes and brackets; quotes around the whole are removed.
        mutating func scalar(in text: String, endingAlsoAt end: Unicode.Scalar? = nil) throws(BindingError) -> String {
            if bytes.first == UInt8(ascii: "\"") { return try quoted(in: text) }
            var depth = 0
            var index = bytes.startIndex
            var isQuoted = false
            scan: while index < bytes.endIndex {
                let byte = bytes[index]
                if isQuoted {
                    isQuoted = byte != UInt8(ascii: "\"")
                } else {
                    switch byte {
                    case UInt8(ascii: "\"") where depth > 0: isQuoted = true
                    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                    case UInt8(ascii: ",") where depth <= 0: break scan
                    default: if depth == 0, let end, byte == UInt8(ascii: end) { break scan }
                    }
                }
                index += 1
            }
            guard depth == 0, !isQuoted else { throw BindingError(value: text, expected: "brackets and quotes that are closed") }
            defer { bytes = bytes[index...] }
            return String(decoding: bytes[..<index], as: UTF8.self)
        }

        /// Text in quotes, in which a doubled quote stands for one.
        private mutating func quoted(in text: String) throws(BindingError) -> String {
            var result: [UInt8] = []
            var rest = bytes.dropFirst()
            while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
                result += rest[..<quote]
                rest = rest[(quote + 1)...]
                guard rest.first == UInt8(ascii: "\"") else {
                    bytes = rest
                    return String(decoding: result, as: UTF8.self)
                }
                result.append(UInt8(ascii: "\""))
                rest = rest.dropFirst()
            }
            throw BindingError(value: text, expected: "quotes that are closed")
        }
    }
}
