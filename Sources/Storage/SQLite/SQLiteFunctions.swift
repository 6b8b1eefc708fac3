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
        try register("text_contains", 3, on: database) { context, _, values in
            let (text, needle) = (SQLiteFunctions.utf8(values?[0]), SQLiteFunctions.utf8(values?[1]))
            let found = text.firstRange(of: needle, anchor: Int(sqlite3_value_int(values?[2])))
            sqlite3_result_int(context, found == nil ? 0 : 1)
        }
        try register("folded", 1, on: database) { context, _, values in
            if sqlite3_value_type(values?[0]) == SQLITE_NULL { return sqlite3_result_null(context) }
            var folded: [UInt8] = []
            CaseFolding.append(utf8: SQLiteFunctions.utf8(values?[0]), to: &folded)
            SQLiteFunctions.result(folded, context)
        }
        try register("sort_keys", 1, on: database) { context, _, values in
            guard let keys = SessionSortKeys.all(in: SQLiteFunctions.utf8(values?[0])) else { return sqlite3_result_null(context) }
            sqlite3_result_blob64(context, keys, UInt64(keys.count), SQLiteFunctions.copied)
        }
        try register("sort_key_at", 2, on: database) { context, _, values in
            switch SessionSortKeys.value(at: Int(sqlite3_value_int(values?[1])), in: SQLiteFunctions.utf8(values?[0])) {
            case .absent: sqlite3_result_null(context)
            case .number(let number): sqlite3_result_double(context, number)
            case .text(let text): SQLiteFunctions.result(text, context)
            }
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
        // Asked for as bytes, a text is shown where it lies in its page; asked for as text, it is copied first.
        guard let start = sqlite3_value_blob(value) else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: Int(sqlite3_value_bytes(value)))
    }

    static func result(_ text: [UInt8], _ context: OpaquePointer?) {
        text.withUnsafeBufferPointer { result($0, context) }
    }

    static func result(_ text: UnsafeBufferPointer<UInt8>, _ context: OpaquePointer?) {
        let start = UnsafeRawPointer(text.baseAddress)?.assumingMemoryBound(to: CChar.self)
        sqlite3_result_text64(context, start, UInt64(text.count), copied, UInt8(SQLITE_UTF8))
    }

    /// `SQLITE_TRANSIENT`, which C defines by a cast: SQLite makes its own copy.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
