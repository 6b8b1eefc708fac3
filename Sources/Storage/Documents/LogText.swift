import Domain

/// The log of a session, as its stored document has it.
enum LogText {
    /// All messages, folded, as ``SessionText/log`` has them.
    static func all(in document: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        forEachMessage(in: document) { append($0, to: &text) }
        return text
    }

    private static func append(_ message: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        if message.isEmpty { return }
        JSONString.appendFolded(message, to: &text)
        text.append(CaseFolding.separator)
    }

    /// - Parameter body: gets what is between the quotes of a message.
    private static func forEachMessage(in document: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard let start = listStart(in: document) else { return }
        var scanner = JSONScanner(document, at: start)
        while scanner.take(UInt8(ascii: "{")) {
            while let key = scanner.string(), scanner.take(UInt8(ascii: ":")) {
                if document[key].elementsEqual("message".utf8), let value = scanner.string() {
                    body(UnsafeBufferPointer(rebasing: document[value]))
                } else {
                    scanner.skipValue()
                }
                if !scanner.take(UInt8(ascii: ",")) { break }
            }
            guard scanner.take(UInt8(ascii: "}")), scanner.take(UInt8(ascii: ",")) else { return }
        }
    }

    /// Where the list of log lines starts.
    ///
    /// The name with its quotes and the bracket cannot stand within a string, where quotes are escaped, and no class
    /// within a session has a list of that name.
    private static func listStart(in document: UnsafeBufferPointer<UInt8>) -> Int? {
        let name: StaticString = "\"log\":["
        return name.withUTF8Buffer { document.firstRange(of: $0, anchor: 6)?.upperBound }
    }
}
