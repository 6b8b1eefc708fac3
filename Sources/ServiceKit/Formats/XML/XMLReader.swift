/// Reads XML bodies: the part of XML 1.0 that data contracts use, strictly.
///
/// Refused are document types and with them all entities but the five predefined ones, so that a document can neither
/// name a file to be read nor grow while it is read; encodings other than UTF-8; and deep nesting. See
/// `docs/decisions/0002-own-xml-reader.md`.
package enum XMLReader {
    /// - Throws: ``FormatError`` if the document is not well-formed, is cut off, or holds what is refused.
    package static func parse(_ bytes: some Collection<UInt8>, maxDepth: Int = FormatError.maxDepth) throws(FormatError) -> XMLElement {
        var parser = XMLParser(bytes: Array(bytes), maxDepth: maxDepth)
        return try parser.document()
    }
}

private struct XMLParser: ByteParser {
    let bytes: [UInt8]
    let maxDepth: Int
    var offset = 0

    init(bytes: [UInt8], maxDepth: Int) {
        self.bytes = bytes
        self.maxDepth = maxDepth
    }

    mutating func document() throws(FormatError) -> XMLElement {
        try FormatError.requireUTF8(bytes)
        skipMark()
        if comes("<?xml"), bytes.count > offset + 5, bytes[offset + 5].isSpace { try declaration() }
        try skipMisc()
        guard skip("<") else { throw unexpected("an element") }
        let root = try element(depth: 1)
        try skipMisc()
        guard isAtEnd else { throw unexpected("the end of the document") }
        return root
    }

    /// `<?xml version="1.0" encoding="utf-8"?>`
    private mutating func declaration() throws(FormatError) {
        let start = offset
        offset += 5
        let attributes = try attributes()
        guard skip(word: "?>") else { throw unexpected("'?>'") }
        let encoding = attributes["encoding"]?.lowercased() ?? "utf-8"
        guard encoding == "utf-8" || encoding == "us-ascii" else {
            throw FormatError("Expected UTF-8, found the encoding '\(encoding.prefix(40))'", offset: start)
        }
    }

    /// Moves past white space, comments and processing instructions.
    private mutating func skipMisc() throws(FormatError) {
        while true {
            skipSpace()
            if comes("<!--") {
                try skipPast("-->", what: "comment")
            } else if comes("<?") {
                try skipPast("?>", what: "processing instruction")
            } else if comes("<!DOCTYPE") {
                throw FormatError("Expected no document type: entities are not read", offset: offset)
            } else {
                return
            }
        }
    }

    // MARK: Elements

    /// An element whose `<` has been read.
    private mutating func element(depth: Int) throws(FormatError) -> XMLElement {
        guard depth <= maxDepth else { throw .tooDeep(maxDepth, offset: offset) }
        let qualifiedName = try name()
        let attributes = try attributes()
        var element = XMLElement(name: qualifiedName.localName)
        element.isNil = attributes.contains { $0.key.localName == "nil" && $0.key.contains(":") && ["true", "1"].contains($0.value) }
        if skip(word: "/>") { return element }
        guard skip(">") else { throw unexpected("'>' or an attribute") }
        try content(of: &element, depth: depth)
        let closing = try name()
        guard closing == qualifiedName else {
            throw FormatError("Expected </\(qualifiedName.prefix(100))>, found </\(closing.prefix(100))>", offset: offset)
        }
        skipSpace()
        guard skip(">") else { throw unexpected("'>'") }
        return element
    }

    /// Reads up to and past the `</` of the end tag.
    private mutating func content(of element: inout XMLElement, depth: Int) throws(FormatError) {
        var text: [UInt8] = []
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "<"):
                if skip(word: "</") {
                    element.text = String(decoding: text, as: UTF8.self)
                    return
                } else if comes("<!--") {
                    try skipPast("-->", what: "comment")
                } else if comes("<![CDATA[") {
                    let begin = offset + 9
                    try skipPast("]]>", what: "CDATA section")
                    try append(begin..<(offset - 3), to: &text)
                } else if comes("<?") {
                    try skipPast("?>", what: "processing instruction")
                } else {
                    offset += 1
                    element.children.append(try self.element(depth: depth + 1))
                }
            case UInt8(ascii: "&"): try reference(into: &text)
            default:
                let run = offset
                while offset < bytes.count, bytes[offset] != UInt8(ascii: "<"), bytes[offset] != UInt8(ascii: "&") { offset += 1 }
                try append(run..<offset, to: &text)
            }
        }
        throw unexpected("</\(element.name.prefix(100))>")
    }

    /// Reads `name="value"` pairs, each name once.
    private mutating func attributes() throws(FormatError) -> [String: String] {
        var attributes: [String: String] = [:]
        while true {
            let before = offset
            skipSpace()
            guard let byte = current, byte.startsXMLName else { return attributes }
            guard offset > before else { throw unexpected("a space before an attribute") }
            let name = try name()
            skipSpace()
            guard skip("=") else { throw unexpected("'=' after the name of an attribute") }
            skipSpace()
            guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                throw unexpected("a value in quotes")
            }
            offset += 1
            let value = try attributeValue(endingAt: quote)
            guard attributes.updateValue(value, forKey: name) == nil else {
                throw FormatError("Expected the attribute '\(name.prefix(100))' once", offset: before)
            }
        }
    }

    private mutating func attributeValue(endingAt quote: UInt8) throws(FormatError) -> String {
        var value: [UInt8] = []
        while let byte = current {
            switch byte {
            case quote:
                offset += 1
                return String(decoding: value, as: UTF8.self)
            case UInt8(ascii: "<"): throw unexpected("no '<' inside the value of an attribute")
            case UInt8(ascii: "&"): try reference(into: &value)
            default:
                try append(offset..<(offset + 1), to: &value)
                offset += 1
            }
        }
        throw unexpected("the end of the value of an attribute")
    }

    private mutating func name() throws(FormatError) -> String {
        let start = offset
        guard let byte = current, byte.startsXMLName else { throw unexpected("a name") }
        while let byte = current, byte.continuesXMLName { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    // MARK: Text

    /// `&amp;` or `&#xD;`
    private mutating func reference(into text: inout [UInt8]) throws(FormatError) {
        let start = offset
        let window = bytes[offset..<min(offset + 12, bytes.count)]
        guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { throw unexpected("'&amp;' or another reference") }
        let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        guard let scalar = Self.character(named: name) else {
            throw FormatError("Expected one of &lt; &gt; &amp; &quot; &apos; or a character's number, found '&\(name);'", offset: start)
        }
        text.append(contentsOf: String(scalar).utf8)
        offset = end + 1
    }

    private static func character(named name: String) -> Unicode.Scalar? {
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let digits = name.hasPrefix("#x") ? name.dropFirst(2) : name.dropFirst()
            guard name.hasPrefix("#"), digits.first?.isHexDigit == true,
                let number = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10),
                let scalar = Unicode.Scalar(number), scalar.isAllowedInXML
            else { return nil }
            return scalar
        }
    }

    /// Copies text, with line ends made LF as XML 1.0 §2.11 has it.
    private func append(_ range: Range<Int>, to text: inout [UInt8]) throws(FormatError) {
        for index in range {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\r"):
                if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
            case 0..<0x20 where !byte.isSpace:
                throw FormatError("Expected no control character, which XML cannot hold", offset: index)
            default: text.append(byte)
            }
        }
    }

    private mutating func skipPast(_ end: String, what: String) throws(FormatError) {
        let start = offset
        while offset < bytes.count {
            if skip(word: end) { return }
            offset += 1
        }
        throw FormatError("Expected the end of the \(what), '\(end)'", offset: start)
    }
}

extension String {
    /// The name without its namespace's prefix.
    fileprivate var localName: String {
        utf8.lastIndex(of: UInt8(ascii: ":")).map { String(self[index(after: $0)...]) } ?? self
    }
}

extension UInt8 {
    /// Letters, `_`, `:`, and all bytes of characters outside ASCII.
    fileprivate var startsXMLName: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...:
            true
        default: false
        }
    }

    fileprivate var continuesXMLName: Bool {
        startsXMLName || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
