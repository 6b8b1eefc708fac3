/// Reads JSON lines: a document per line (`wire.md` §2.4). Lines of white space are skipped.
public enum JSONLReader {
    /// The documents, in order.
    ///
    /// - Parameter limit: how many are wanted; what follows is not read.
    /// - Throws: ``FormatError`` with the offset in all of `bytes`.
    public static func documents(_ bytes: some Collection<UInt8>, limit: Int = .max) throws(FormatError) -> [WireValue] {
        let bytes = Array(bytes)
        var documents: [WireValue] = []
        var start = 0
        while start < bytes.count, documents.count < limit {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[start..<end]
            if !line.allSatisfy(\.isSpace) {
                do {
                    documents.append(try JSONReader.parse(line))
                } catch {
                    throw FormatError(error.message, offset: start + error.offset)
                }
            }
            start = end + 1
        }
        return documents
    }

    /// The first document; without one, an empty map.
    public static func first(_ bytes: some Collection<UInt8>) throws(FormatError) -> WireValue {
        try documents(bytes, limit: 1).first ?? .map([])
    }
}
