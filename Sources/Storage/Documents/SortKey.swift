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
            if document[key].elementsEqual(member) { return value(&scanner) }
            scanner.skipValue()
            if !scanner.take(UInt8(ascii: ",")) { return nil }
        }
        return nil
    }

    private static func value(_ scanner: inout JSONScanner) -> SortKey? {
        if let text = scanner.string() {
            return .text(CaseFolding.fold(JSONString.decode(UnsafeBufferPointer(rebasing: scanner.bytes[text]))))
        }
        let start = scanner.offset
        scanner.skipValue()
        switch String(decoding: scanner.bytes[start..<scanner.offset], as: UTF8.self) {
        case "true": return .number(1)
        case "false": return .number(0)
        case let literal: return Double(literal).map(SortKey.number)
        }
    }
}
