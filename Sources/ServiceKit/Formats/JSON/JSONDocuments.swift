/// Finds the documents in JSON that is known to be well-formed: documents with commas between them.
public struct JSONDocuments: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var offset = 0

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next document, without the commas around it.
    public mutating func next() -> ArraySlice<UInt8>? {
        while offset < bytes.count, bytes[offset] == UInt8(ascii: ",") || bytes[offset] <= 0x20 { offset += 1 }
        guard offset < bytes.count else { return nil }
        let start = offset
        var depth = 0
        var isQuoted = false
        while offset < bytes.count {
            let byte = bytes[offset]
            if isQuoted {
                if byte == UInt8(ascii: "\\") { offset += 1 } else if byte == UInt8(ascii: "\"") { isQuoted = false }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isQuoted = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                case UInt8(ascii: ",") where depth == 0: return bytes[start..<offset]
                default: break
                }
            }
            offset += 1
        }
        offset = bytes.count
        return bytes[start...]
    }
}
