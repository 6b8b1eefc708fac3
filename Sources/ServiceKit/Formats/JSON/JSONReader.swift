/// Reads JSON, strictly as RFC 8259 has it.
///
/// Objects become ``WireValue/map(_:)`` with their members in order, repeated names and all (the last one wins when
/// the map is bound). A number becomes ``WireValue/integer(_:)`` if 64 bits hold it, otherwise
/// ``WireValue/decimal(_:)``, which keeps every digit; with an exponent it becomes ``WireValue/double(_:)``.
///
/// Takes time in proportion to the length of the document.
public enum JSONReader {
    /// The longest number that is read, in bytes.
    static let maxNumberLength = 1000

    /// - Parameters:
    ///   - bytes: the document, UTF-8; a byte order mark is skipped.
    ///   - maxDepth: how deep lists and objects may be nested.
    /// - Throws: ``FormatError`` if the document is malformed, cut off, followed by more than white space, not UTF-8, or
    ///   nested too deeply.
    public static func parse(
        _ bytes: some Collection<UInt8>,
        maxDepth: Int = FormatError.maxDepth
    ) throws(FormatError) -> WireValue {
        var parser = JSONParser(bytes: Array(bytes), maxDepth: maxDepth)
        return try parser.document()
    }
}

private struct JSONParser: ByteParser {
    let bytes: [UInt8]
    let maxDepth: Int
    var offset = 0

    init(bytes: [UInt8], maxDepth: Int) {
        self.bytes = bytes
        self.maxDepth = maxDepth
    }

    mutating func document() throws(FormatError) -> WireValue {
        try FormatError.requireUTF8(bytes)
        skipMark()
        let value = try value(depth: 0)
        skipSpace()
        guard isAtEnd else { throw unexpected("the end of the document") }
        return value
    }

    /// - Parameter depth: how many lists and objects are open around the value.
    private mutating func value(depth: Int) throws(FormatError) -> WireValue {
        skipSpace()
        guard let current else { throw unexpected("a value") }
        switch current {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: throw unexpected("a value")
        }
    }

    private mutating func object(depth: Int) throws(FormatError) -> WireValue {
        guard depth <= maxDepth else { throw .tooDeep(maxDepth, offset: offset) }
        offset += 1
        var entries: [WireValue.Entry] = []
        skipSpace()
        if skip("}") { return .map(entries) }
        repeat {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw unexpected("a name in quotes") }
            let name = try string()
            skipSpace()
            guard skip(":") else { throw unexpected("':' after a name") }
            entries.append(WireValue.Entry(name, try value(depth: depth)))
            skipSpace()
        } while skip(",")
        guard skip("}") else { throw unexpected("',' or '}' after a member") }
        return .map(entries)
    }

    private mutating func array(depth: Int) throws(FormatError) -> WireValue {
        guard depth <= maxDepth else { throw .tooDeep(maxDepth, offset: offset) }
        offset += 1
        var items: [WireValue] = []
        skipSpace()
        if skip("]") { return .list(items) }
        repeat {
            items.append(try value(depth: depth))
            skipSpace()
        } while skip(",")
        guard skip("]") else { throw unexpected("',' or ']' after an item") }
        return .list(items)
    }

    private mutating func literal(_ word: String, _ value: WireValue) throws(FormatError) -> WireValue {
        guard skip(word: word) else { throw unexpected("'\(word)'") }
        return value
    }

    private mutating func number() throws(FormatError) -> WireValue {
        let start = offset
        _ = skip("-")
        if !skip("0") { try digits() }
        var isWhole = true
        var hasExponent = false
        if skip(".") {
            isWhole = false
            try digits()
        }
        if skip("e") || skip("E") {
            hasExponent = true
            if !skip("+") { _ = skip("-") }
            try digits()
        }
        guard offset - start <= JSONReader.maxNumberLength else {
            throw FormatError("Expected a number of at most \(JSONReader.maxNumberLength) digits", offset: start)
        }
        let digits = bytes[start..<offset]
        if isWhole, !hasExponent, let number = Int64(digits: digits) { return .integer(number) }
        let text = String(decoding: digits, as: UTF8.self)
        if !hasExponent { return .decimal(Decimal(unchecked: text)) }
        guard let number = Double(text), number.isFinite else {
            throw FormatError("Expected a number that 64 bits can hold", offset: start)
        }
        return .double(number)
    }

    private mutating func digits() throws(FormatError) {
        guard isDigit else { throw unexpected("a digit") }
        while isDigit { offset += 1 }
    }

    // MARK: Strings

    private mutating func string() throws(FormatError) -> String {
        offset += 1
        let start = offset
        skipPlain()
        if current == UInt8(ascii: "\"") {
            defer { offset += 1 }
            return String(decoding: bytes[start..<offset], as: UTF8.self)
        }
        var unescaped = Array(bytes[start..<offset])
        while let byte = current, byte != UInt8(ascii: "\"") {
            guard byte == UInt8(ascii: "\\") else { throw unexpected("no control character inside a string") }
            try escape(into: &unescaped)
            let run = offset
            skipPlain()
            unescaped += bytes[run..<offset]
        }
        guard skip("\"") else { throw unexpected("'\"' at the end of a string") }
        return String(decoding: unescaped, as: UTF8.self)
    }

    /// Moves past everything that stands for itself inside a string.
    private mutating func skipPlain() {
        offset = bytes.withUnsafeBufferPointer { [offset] in $0.firstSpecial(from: offset) }
    }

    private mutating func escape(into text: inout [UInt8]) throws(FormatError) {
        let start = offset
        offset += 1
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[offset])
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            offset += 1
            text.append(contentsOf: String(try unicodeEscape(from: start)).utf8)
            return
        default: throw unexpected("one of \" \\ / b f n r t u after a backslash")
        }
        offset += 1
    }

    /// Reads the digits of `\uXXXX`, and of the escape after it where two stand for one character.
    private mutating func unicodeEscape(from start: Int) throws(FormatError) -> Unicode.Scalar {
        let high = try hexDigits()
        if let scalar = Unicode.Scalar(high) { return scalar }
        let loneSurrogate = FormatError("Expected a pair of surrogates, found a lone one", offset: start)
        guard (0xD800..<0xDC00).contains(high), skip("\\"), skip("u") else { throw loneSurrogate }
        let low = try hexDigits()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw loneSurrogate }
        return scalar
    }

    private mutating func hexDigits() throws(FormatError) -> UInt32 {
        var number: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = current.flatMap(\.hexDigitValue) else { throw unexpected("four hex digits after \\u") }
            number = number << 4 | UInt32(digit)
            offset += 1
        }
        return number
    }

    private var isDigit: Bool { current.map { $0.isDigit } ?? false }
}

extension Int64 {
    /// - Parameter digits: digits with an optional minus before them.
    /// - Returns: `nil` if the number needs more than 64 bits.
    fileprivate init?(digits: ArraySlice<UInt8>) {
        let isNegative = digits.first == UInt8(ascii: "-")
        var number: Int64 = 0
        for digit in isNegative ? digits.dropFirst() : digits {
            let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let unit = Int64(digit) - 0x30
            let (sum, isTooLargeToo) = isNegative ? tens.subtractingReportingOverflow(unit) : tens.addingReportingOverflow(unit)
            guard !isTooLarge, !isTooLargeToo else { return nil }
            number = sum
        }
        self = number
    }
}
