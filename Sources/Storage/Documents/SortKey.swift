import Domain

/// What a list sorts by: the value of one scalar member of a stored document.
enum SortKey: Equatable {
    /// Folded.
    case text([UInt8])
    case number(Double)

    /// - Parameters:
    ///   - member: the name on the wire.
    /// - Returns: `nil` if the member is absent.
    static func of(_ member: UnsafeBufferPointer<UInt8>, in document: UnsafeBufferPointer<UInt8>) -> SortKey? {
        var scanner = JSONScanner(document)
        guard scanner.take(UInt8(ascii: "{")) else { return nil }
        while let key = scanner.string(), scanner.take(UInt8(ascii: ":")) {
            if document[key].elementsEqual(member) { return SortKey(&scanner) }
            scanner.skipValue()
            if !scanner.take(UInt8(ascii: ",")) { return nil }
        }
        return nil
    }

    /// The value that is next; `nil` if it is none that has an order. Steps over it.
    init?(_ scanner: inout JSONScanner) {
        if let text = scanner.string() {
            var folded: [UInt8] = []
            JSONString.appendFolded(UnsafeBufferPointer(rebasing: scanner.bytes[text]), to: &folded)
            self = .text(folded)
            return
        }
        let start = scanner.offset
        scanner.skipValue()
        let literal = scanner.bytes[start..<scanner.offset]
        if literal.elementsEqual("true".utf8) {
            self = .number(1)
        } else if literal.elementsEqual("false".utf8) {
            self = .number(0)
        } else {
            guard let number = Double(String(decoding: literal, as: UTF8.self)) else { return nil }
            self = .number(number)
        }
    }
}
