/// Takes JSV text apart (`wire.md` §2.3, §3.2).
///
/// What is in brackets becomes a list or a map at once; anything else stays text until the member it is for is known.
enum JSVReader {
    /// A whole body.
    ///
    /// - Throws: ``FormatError`` if brackets or quotes are not closed, nested too deeply, or followed by more text, or if
    ///   the text is not UTF-8.
    static func document(_ bytes: some Collection<UInt8>) throws(FormatError) -> WireValue {
        let bytes = Array(bytes)
        try FormatError.requireUTF8(bytes)
        let text = { WireValue.text(String(decoding: bytes, as: UTF8.self)) }
        guard let first = bytes.first(where: { !$0.isSpace }), first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            return text()
        }
        var parser = JSVParser(bytes)
        let value = try parser.value()
        // Items and members may also stand without brackets around them: {a:1},{a:2}
        return parser.isAtEnd ? value : text()
    }

    /// The items of `a,b`, `[a,b]` or `["a","b"]`; none for empty text.
    ///
    /// - Parameter ofTexts: whether items in brackets are texts like any other.
    static func list(_ text: String, ofTexts: Bool = false) throws(BindingError) -> [WireValue] {
        do throws(FormatError) {
            var parser = JSVParser(Array(text.utf8), keepsTexts: ofTexts)
            return try parser.bracketed("[", "]") { (parser) throws(FormatError) in try parser.items() }
        } catch {
            throw BindingError(value: text, expected: error.message.expectation)
        }
    }

    /// The names and values of `{Name:x,Qty:2}` or, without braces, `a:1,b:2`. Nothing after a colon is an absent value.
    ///
    /// - Parameter ofTexts: whether values in brackets are texts like any other.
    static func entries(_ text: String, ofTexts: Bool = false) throws(BindingError) -> [WireValue.Entry] {
        do throws(FormatError) {
            var parser = JSVParser(Array(text.utf8), keepsTexts: ofTexts)
            return try parser.bracketed("{", "}") { (parser) throws(FormatError) in try parser.members() }
        } catch {
            throw BindingError(value: text, expected: error.message.expectation)
        }
    }
}

extension String {
    /// `a digit` of `Expected a digit, found the end`.
    fileprivate var expectation: String {
        let rest = hasPrefix("Expected ") ? dropFirst("Expected ".count) : self[...]
        return rest.firstRange(of: ", found").map { String(rest[..<$0.lowerBound]) } ?? String(rest)
    }
}
