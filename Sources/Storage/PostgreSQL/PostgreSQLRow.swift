import CLibPQ

/// What a statement has answered. Rows are read where libpq holds them.
final class PostgreSQLResult {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        PQclear(pointer)
    }

    var rowCount: Int { Int(PQntuples(pointer)) }

    /// The first column of the first row.
    var firstText: String? { rowCount > 0 ? PostgreSQLRow(result: pointer, row: 0).text(0) : nil }

    /// How many rows a statement has changed.
    var changedCount: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    /// What the server calls what it has done: `COMMIT`.
    var tag: String { String(cString: PQcmdStatus(pointer)) }

    func forEachRow(_ body: (any SQLRow) throws -> Void) rethrows {
        for row in 0..<PQntuples(pointer) { try body(PostgreSQLRow(result: pointer, row: row)) }
    }
}

/// One row; its columns are texts, as PostgreSQL writes values.
struct PostgreSQLRow: SQLRow {
    let result: OpaquePointer
    let row: Int32

    func isNull(_ column: Int) -> Bool {
        PQgetisnull(result, row, Int32(column)) == 1
    }

    func int64(_ column: Int) -> Int64 {
        withBytes(column) { digits in
            var (number, isNegative): (Int64, Bool) = (0, false)
            for byte in digits {
                switch byte {
                case UInt8(ascii: "-"): isNegative = true
                case UInt8(ascii: "t"): return 1
                case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number &* 10 &- Int64(byte & 0x0F)
                default: return isNegative ? number : -number
                }
            }
            return isNegative ? number : 0 &- number
        }
    }

    func text(_ column: Int) -> String {
        withBytes(column) { String(decoding: $0, as: UTF8.self) }
    }

    func withBytes<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        let length = Int(PQgetlength(result, row, Int32(column)))
        return body(UnsafeRawBufferPointer(start: PQgetvalue(result, row, Int32(column)), count: length))
    }
}
