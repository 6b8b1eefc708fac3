/// Takes JSV text apart (`wire.md` §2.3, §3.2), one level at a time: nested lists and objects stay text until
/// the member they are for is known.
enum JSVReader {
    /// A whole body. Only its outline is checked here; the binding takes it apart.
    ///
    /// - Throws: ``FormatError`` if brackets or quotes are not closed, nested too deeply, or followed by more text, or if
    ///   the text is not UTF-8.
    static func document(_ bytes: some Collection<UInt8>) throws(FormatError) -> WireValue {
        let bytes = Array(bytes)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .invalidUTF8(offset: 0) }
        do throws(JSVScanner.Fault) {
            var outline = JSVScanner(bytes)
            while !outline.isAtEnd {
                try outline.skipValue(endingAlsoAt: UInt8(ascii: ":"))
                if !outline.skip(",") { _ = outline.skip(":") }
            }
        } catch {
            throw FormatError("Expected \(error.expected)", offset: error.offset)
        }
        return .text(text)
    }

    /// The items of `a,b`, `[a,b]` or `["a","b"]`; none for empty text.
    static func list(_ text: String) throws(BindingError) -> [WireValue] {
        do throws(JSVScanner.Fault) {
            var scanner = JSVScanner(Array(text.utf8))
            try scanner.unwrap("[", "]")
            var items: [WireValue] = []
            guard !scanner.isAtEnd else { return items }
            repeat { items.append(.text(try scanner.value())) } while scanner.skip(",")
            guard scanner.isAtEnd else { throw scanner.unexpected("',' after an item in quotes") }
            return items
        } catch {
            throw BindingError(value: text, expected: error.expected)
        }
    }

    /// The names and values of `{Name:x,Qty:2}` or, without braces, `a:1,b:2`. Nothing after a colon is an absent value.
    static func entries(_ text: String) throws(BindingError) -> [WireValue.Entry] {
        do throws(JSVScanner.Fault) {
            var scanner = JSVScanner(Array(text.utf8))
            try scanner.unwrap("{", "}")
            var entries: [WireValue.Entry] = []
            guard !scanner.isAtEnd else { return entries }
            repeat {
                let name = try scanner.name()
                guard scanner.skip(":") else { throw scanner.unexpected("an object such as {Name:x,Qty:2}") }
                let isQuoted = scanner.isAtQuote
                let value = try scanner.value()
                entries.append(WireValue.Entry(name, value.isEmpty && !isQuoted ? .null : .text(value)))
            } while scanner.skip(",")
            guard scanner.isAtEnd else { throw scanner.unexpected("',' after a value in quotes") }
            return entries
        } catch {
            throw BindingError(value: text, expected: error.expected)
        }
    }
}
