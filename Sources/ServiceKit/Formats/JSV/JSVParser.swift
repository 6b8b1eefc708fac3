/// Reads JSV in one pass, in time proportional to the length of the text.
struct JSVParser: ByteParser {
    let bytes: [UInt8]
    /// Whether what is in brackets stays text.
    private let keepsTexts: Bool
    var offset = 0
    /// The closing brackets that are awaited, innermost last.
    private var closing: [UInt8] = []

    init(_ bytes: [UInt8], keepsTexts: Bool = false) {
        self.bytes = bytes
        self.keepsTexts = keepsTexts
    }

    /// Reads all of the text, which may have brackets around it or not.
    mutating func bracketed<Content>(
        _ open: Unicode.Scalar,
        _ close: Unicode.Scalar,
        _ read: (inout JSVParser) throws(FormatError) -> [Content]
    ) throws(FormatError) -> [Content] {
        guard let first = firstSolid else { return [] }
        if bytes[first] == UInt8(ascii: open) {
            var inner = self
            inner.offset = first
            // The first bracket's other half need not be the last one: [a],[b]
            try inner.skipBracketed()
            inner.skipSpace()
            if inner.isAtEnd {
                offset = first
                return try inBrackets(close, read)
            }
        }
        let content = try read(&self)
        guard isAtEnd else { throw unexpected("',' or the end") }
        return content
    }

    // MARK: Structure

    /// A value, up to the comma or bracket after it.
    mutating func value() throws(FormatError) -> WireValue {
        switch firstSolid.map({ bytes[$0] }) {
        case UInt8(ascii: "\""): return .text(try quoted())
        case UInt8(ascii: "{") where !keepsTexts:
            skipSpace()
            return .map(try inBrackets("}") { (parser) throws(FormatError) in try parser.members() })
        case UInt8(ascii: "[") where !keepsTexts:
            skipSpace()
            return .list(try inBrackets("]") { (parser) throws(FormatError) in try parser.items() })
        default: return .text(try bare())
        }
    }

    /// `a,b`
    mutating func items() throws(FormatError) -> [WireValue] {
        var items: [WireValue] = []
        repeat { items.append(try value()) } while skip(",")
        return items
    }

    /// `a:1,b:2`
    mutating func members() throws(FormatError) -> [WireValue.Entry] {
        var entries: [WireValue.Entry] = []
        repeat {
            let name = try name()
            guard skip(":") else { throw unexpected("an object such as {Name:x,Qty:2}") }
            let isQuoted = isAtQuote
            let value = try value()
            let isAbsent = if case .text("") = value { !isQuoted } else { false }
            entries.append(WireValue.Entry(name, isAbsent ? .null : value))
        } while skip(",")
        return entries
    }

    private mutating func inBrackets<Content>(
        _ close: Unicode.Scalar,
        _ read: (inout JSVParser) throws(FormatError) -> [Content]
    ) throws(FormatError) -> [Content] {
        guard closing.count < FormatError.maxDepth else { throw .tooDeep(FormatError.maxDepth, offset: offset) }
        closing.append(UInt8(ascii: close))
        offset += 1
        let content = isEmptyUpTo(close) ? [] : try read(&self)
        if content.isEmpty { skipSpace() }
        guard skip(close) else { throw unexpected("brackets that are closed in order") }
        closing.removeLast()
        skipSpace()
        return content
    }

    private func isEmptyUpTo(_ close: Unicode.Scalar) -> Bool {
        firstSolid.map { bytes[$0] == UInt8(ascii: close) } ?? false
    }

    // MARK: Texts

    /// The name before a colon, without the white space around it.
    private mutating func name() throws(FormatError) -> String {
        if isAtQuote { return try quoted() }
        skipSpace()
        let start = offset
        var end = start
        while offset < bytes.count, !endsName(bytes[offset]) {
            offset += 1
            if !bytes[offset - 1].isSpace { end = offset }
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func endsName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",") || byte == closing.last
    }

    /// Text up to the next comma or bracket. Spaces are kept, unless there is a line end: that is layout, as text with a
    /// line end would be in quotes.
    private mutating func bare() throws(FormatError) -> String {
        let start = offset
        var hasLineEnd = false
        scan: while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: ","): break scan
            case UInt8(ascii: "{"), UInt8(ascii: "["): try skipBracketed()
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard bytes[offset] == closing.last else { throw unexpected("brackets that are closed in order") }
                break scan
            case UInt8(ascii: "\n"):
                hasLineEnd = true
                offset += 1
            default: offset += 1
            }
        }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        return hasLineEnd ? String(text.trimmingSpaces()) : text
    }

    /// Moves past a list or object that stays text.
    private mutating func skipBracketed() throws(FormatError) {
        var awaited: [UInt8] = []
        var isQuoted = false
        while offset < bytes.count {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case _ where isQuoted: break
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                awaited.append(byte == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]"))
                guard closing.count + awaited.count <= FormatError.maxDepth else {
                    throw .tooDeep(FormatError.maxDepth, offset: offset)
                }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard awaited.popLast() == byte else { throw unexpected("brackets that are closed in order") }
                if awaited.isEmpty {
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
    private mutating func quoted() throws(FormatError) -> String {
        skipSpace()
        var text: [UInt8] = []
        var run = offset + 1
        while let quote = bytes[run...].firstIndex(of: UInt8(ascii: "\"")) {
            text += bytes[run..<quote]
            guard quote + 1 < bytes.count, bytes[quote + 1] == UInt8(ascii: "\"") else {
                offset = quote + 1
                skipSpace()
                return String(decoding: text, as: UTF8.self)
            }
            text.append(UInt8(ascii: "\""))
            run = quote + 2
        }
        throw unexpected("quotes that are closed")
    }

    // MARK: Bytes

    /// Whether text in quotes comes next, after white space or at once.
    private var isAtQuote: Bool {
        firstSolid.map { bytes[$0] == UInt8(ascii: "\"") } ?? false
    }

    /// Where the white space ends that comes next.
    private var firstSolid: Int? {
        bytes[offset...].firstIndex { !$0.isSpace }
    }
}
