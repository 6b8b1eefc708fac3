/// Values in one parameter, as PostgreSQL writes an array: `{1,NULL,"a \\"b\\""}`.
struct PostgreSQLArray: SQLBindable {
    let sqlValue: SQLValue

    init(_ values: [some SQLBindable]) {
        var bytes = [UInt8(ascii: "{")]
        for value in values {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            switch value.sqlValue {
            case .null, .bytes: bytes.append(contentsOf: "NULL".utf8)
            case .integer(let number): bytes.append(contentsOf: String(number).utf8)
            case .text(let text): Self.append(Array(text.utf8), to: &bytes)
            case .utf8(let text): Self.append(text, to: &bytes)
            }
        }
        bytes.append(UInt8(ascii: "}"))
        sqlValue = .utf8(bytes)
    }

    private static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
