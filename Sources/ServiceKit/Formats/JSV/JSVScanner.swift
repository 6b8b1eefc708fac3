/// Finds where the tokens of one level of JSV end. Takes time in proportion to the length of the text.
struct JSVScanner {
    /// What is wrong, and where.
    struct Fault: Error {
        var expected: String
        var offset: Int
    }

    private let bytes: [UInt8]
    private var offset = 0
    private var end: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = bytes.count
    }

    var isAtEnd: Bool { offset == end }

    /// Whether text in quotes comes next, after white space or at once.
    var isAtQuote: Bool {
        firstSolid.map { bytes[$0] == UInt8(ascii: "\"") } ?? false
    }

    /// Leaves the brackets around the whole out, if they are there, and the white space around them.
    mutating func unwrap(_ open: Unicode.Scalar, _ close: Unicode.Scalar) throws(Fault) {
        guard let first = firstSolid, bytes[first] == UInt8(ascii: open),
            let last = bytes[..<end].lastIndex(where: { !$0.isSpace }), bytes[last] == UInt8(ascii: close)
        else { return }
        // The last bracket need not belong to the first: [a],[b]
        var inner = self
        inner.offset = first
        try inner.skipBracketed()
        guard inner.offset == last + 1 else { return }
        offset = first + 1
        end = last
        if firstSolid == nil { offset = end }
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard offset < end, bytes[offset] == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    /// The name before a colon, without the white space around it.
    mutating func name() throws(Fault) -> String {
        if isAtQuote { return try quoted() }
        let start = firstSolid ?? offset
        try skipValue(endingAlsoAt: UInt8(ascii: ":"))
        let name = bytes[min(start, offset)..<offset]
        let trimmedEnd = name.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? name.startIndex
        return String(decoding: name[..<trimmedEnd], as: UTF8.self)
    }

    /// Text up to the next comma outside quotes and brackets. Quotes around the whole are removed; spaces are kept.
    mutating func value() throws(Fault) -> String {
        if isAtQuote { return try quoted() }
        let start = offset
        try skipValue(endingAlsoAt: nil)
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// Moves past a value to the comma after it, or to the end.
    mutating func skipValue(endingAlsoAt stop: UInt8?) throws(Fault) {
        if isAtQuote {
            _ = try quoted()
            return
        }
        while offset < end {
            switch bytes[offset] {
            case UInt8(ascii: ","): return
            case UInt8(ascii: "{"), UInt8(ascii: "["): try skipBracketed()
            case UInt8(ascii: "}"), UInt8(ascii: "]"): throw unexpected("brackets that are closed in order")
            case let byte where byte == stop: return
            default: offset += 1
            }
        }
    }

    /// Moves past a list or object, of which only brackets and quotes are looked at.
    private mutating func skipBracketed() throws(Fault) {
        var closing: [UInt8] = []
        var isQuoted = false
        while offset < end {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case _ where isQuoted: break
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                closing.append(byte == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]"))
                guard closing.count <= FormatError.maxDepth else {
                    throw unexpected("at most \(FormatError.maxDepth) levels of lists and objects")
                }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard closing.popLast() == byte else { throw unexpected("brackets that are closed in order") }
                if closing.isEmpty {
                    offset += 1
                    return
                }
            default: break
            }
            offset += 1
        }
        throw unexpected(isQuoted ? "quotes that are closed" : "brackets that are closed")
    }

    /// Text in quotes, in which a doubled quote stands for one, with the white space around the quotes.
    private mutating func quoted() throws(Fault) -> String {
        let start = (firstSolid ?? offset) + 1
        var text: [UInt8] = []
        var run = start
        while let quote = bytes[run..<end].firstIndex(of: UInt8(ascii: "\"")) {
            text += bytes[run..<quote]
            guard quote + 1 < end, bytes[quote + 1] == UInt8(ascii: "\"") else {
                offset = quote + 1
                while offset < end, bytes[offset].isSpace { offset += 1 }
                return String(decoding: text, as: UTF8.self)
            }
            text.append(UInt8(ascii: "\""))
            run = quote + 2
        }
        throw unexpected("quotes that are closed")
    }

    func unexpected(_ expected: String) -> Fault {
        Fault(expected: expected, offset: offset)
    }

    /// Where the white space ends that comes next.
    private var firstSolid: Int? {
        bytes[offset..<end].firstIndex { !$0.isSpace }
    }
}
