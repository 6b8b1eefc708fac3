import Domain
import GRDB
import GRDBSQLite

/// Functions that statements may call, on every connection.
enum SQLiteFunctions {
    static func register(on database: Database) throws {
        try register("day_of", 1, on: database) { context, _, values in
            let moment = sqlite3_value_int64(values?[0])
            let day = moment / 86_400_000 - (moment % 86_400_000 < 0 ? 1 : 0)
            sqlite3_result_int64(context, day)
        }
        try register("log_text", 1, on: database) { context, _, values in
            SQLiteFunctions.result(LogText.all(in: SQLiteFunctions.utf8(values?[0])), context)
        }
        try register("log_contains", 2, on: database) { context, _, values in
            let found = LogText.contains(SQLiteFunctions.utf8(values?[1]), in: SQLiteFunctions.utf8(values?[0]))
            sqlite3_result_int(context, found ? 1 : 0)
        }
        try register("sort_key", 2, on: database) { context, _, values in
            switch SortKey.of(SQLiteFunctions.utf8(values?[1]), in: SQLiteFunctions.utf8(values?[0])) {
            case nil: sqlite3_result_null(context)
            case .number(let number): sqlite3_result_double(context, number)
            case .text(let folded): SQLiteFunctions.result(folded, context)
            }
        }
    }

    private typealias Function = @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void

    private static func register(_ name: String, _ arguments: Int32, on database: Database, _ function: Function) throws {
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
        let code = sqlite3_create_function_v2(database.sqliteConnection, name, arguments, flags, nil, function, nil, nil, nil)
        if code != SQLITE_OK { throw StorageError(sqlite: code, database.sqliteConnection) }
    }

    /// The UTF-8 of an argument, valid until the function returns.
    static func utf8(_ value: OpaquePointer?) -> UnsafeBufferPointer<UInt8> {
        guard let start = sqlite3_value_text(value) else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
    }

    static func result(_ text: [UInt8], _ context: OpaquePointer?) {
        text.withUnsafeBytes { bytes in
            let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            // `SQLITE_TRANSIENT`: SQLite makes its own copy.
            let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            sqlite3_result_text64(context, start, UInt64(bytes.count), copied, UInt8(SQLITE_UTF8))
        }
    }
}
