/// Reads CSV (`wire.md` §2.4): a line of names, then a row per object. An empty cell is an absent value.
public enum CSVReader {
    /// The rows, each a ``WireValue/map(_:)`` of texts.
    ///
    /// - Parameter limit: how many rows are wanted; what follows is not read.
    /// - Throws: ``FormatError`` if quotes are not closed or stand inside a bare cell, if a row has more cells than there
    ///   are names, or if the text is not UTF-8.
    public static func rows(_ bytes: some Collection<UInt8>, limit: Int = .max) throws(FormatError) -> [WireValue] {
        let bytes = Array(bytes)
        try FormatError.requireUTF8(bytes)
        var parser = CSVParser(bytes: bytes)
        parser.skipMark()
        guard let names = try parser.line() else { return [] }
        var rows: [WireValue] = []
        while rows.count < limit {
            let start = parser.offset
            guard let cells = try parser.line() else { break }
            guard cells.count <= names.count else {
                throw FormatError("Expected at most \(names.count) cells, as there are names, found \(cells.count)", offset: start)
            }
            let entries = zip(names, cells).map { WireValue.Entry($0, $1.isEmpty ? .null : .text($1)) }
            rows.append(.map(entries))
        }
        return rows
    }

    /// The first row; without one, an empty map.
    public static func firstRow(_ bytes: some Collection<UInt8>) throws(FormatError) -> WireValue {
        try rows(bytes, limit: 1).first ?? .map([])
    }
}

private struct CSVParser: ByteParser {
    let bytes: [UInt8]
    var offset = 0

    /// The cells of the next line that is not empty; `nil` at the end.
    mutating func line() throws(FormatError) -> [String]? {
        while offset < bytes.count, isLineEnd(bytes[offset]) { offset += 1 }
        guard offset < bytes.count else { return nil }
        var cells: [String] = []
        repeat { cells.append(try cell()) } while skip(",")
        return cells
    }

    private mutating func cell() throws(FormatError) -> String {
        if current == UInt8(ascii: "\"") { return try quotedCell() }
        let start = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ","), !isLineEnd(bytes[offset]) {
            guard bytes[offset] != UInt8(ascii: "\"") else { throw unexpected("a cell without quotes inside") }
            offset += 1
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func quotedCell() throws(FormatError) -> String {
        var cell: [UInt8] = []
        offset += 1
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            guard byte == UInt8(ascii: "\"") else {
                cell.append(byte)
                continue
            }
            if skip("\"") {
                cell.append(byte)
                continue
            }
            guard offset == bytes.count || bytes[offset] == UInt8(ascii: ",") || isLineEnd(bytes[offset]) else {
                throw unexpected("',' or the end of the line after a quoted cell")
            }
            return String(decoding: cell, as: UTF8.self)
        }
        throw unexpected("'\"' at the end of a quoted cell")
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
