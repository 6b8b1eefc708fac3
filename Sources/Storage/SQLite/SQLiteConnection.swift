import GRDB
import GRDBSQLite

/// A connection to SQLite. Statements are prepared once and kept; rows are read where SQLite holds them.
final class SQLiteConnection: SQLConnection {
    let database: Database
    var dialect: any SQLDialect { SQLiteDialect() }
    /// Counts on another connection that sees the same, if there is one.
    private let helper: SnapshotHelper?

    init(_ database: Database, helper: SnapshotHelper? = nil) {
        self.database = database
        self.helper = helper
    }

    @discardableResult
    func execute(_ statement: SQL) throws -> Int {
        try run(statement) { _ in }
        return Int(sqlite3_changes64(database.sqliteConnection))
    }

    func query(_ statement: SQL, _ row: (any SQLRow) throws -> Void) throws {
        try run(statement) { try row($0) }
    }

    func query(_ text: String, forEach keys: [Int64], _ row: (any SQLRow) throws -> Void) throws {
        let prepared = try prepare(text)
        for key in keys {
            try bind(.integer(key), at: 1, of: prepared)
            try step(prepared) { try row($0) }
        }
    }

    func sum(_ counts: [SQL]) throws -> Int {
        guard let helper, let last = counts.last, counts.count > 1 else { return try counts.reduce(0) { try $0 + count($1) } }
        let beside = helper.count(last)
        let sum = try counts.dropLast().reduce(0) { try $0 + count($1) }
        return try sum + (beside?.wait() ?? count(last))
    }

    private func run(_ statement: SQL, _ row: (SQLiteRow) throws -> Void) throws {
        let prepared = try prepare(statement.text)
        for (index, value) in statement.values.enumerated() {
            try bind(value, at: Int32(index + 1), of: prepared)
        }
        try step(prepared, row)
        sqlite3_clear_bindings(prepared)
    }

    private func prepare(_ text: String) throws -> OpaquePointer {
        do {
            let cached = try database.cachedStatement(sql: text).sqliteStatement
            if sqlite3_stmt_busy(cached) == 0 { return cached }
            return try database.makeStatement(sql: text).sqliteStatement
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    private func step(_ statement: OpaquePointer, _ row: (SQLiteRow) throws -> Void) throws {
        defer { sqlite3_reset(statement) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try row(SQLiteRow(statement: statement))
            case SQLITE_DONE: return
            case let code: throw StorageError(sqlite: code, database.sqliteConnection)
            }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32, of statement: OpaquePointer) throws {
        let code =
            switch value {
            case .null: sqlite3_bind_null(statement, index)
            case .integer(let number): sqlite3_bind_int64(statement, index, number)
            case .text(var text): text.withUTF8 { bind(text: UnsafeRawBufferPointer($0), at: index, of: statement) }
            case .utf8(let bytes): bytes.withUnsafeBytes { bind(text: $0, at: index, of: statement) }
            case .bytes(let bytes):
                bytes.withUnsafeBytes { buffer in
                    sqlite3_bind_blob64(statement, index, buffer.baseAddress ?? Self.nothing, UInt64(buffer.count), Self.copied)
                }
            }
        if code != SQLITE_OK { throw StorageError(sqlite: code, database.sqliteConnection) }
    }

    private func bind(text: UnsafeRawBufferPointer, at index: Int32, of statement: OpaquePointer) -> Int32 {
        let start = (text.baseAddress ?? Self.nothing).assumingMemoryBound(to: CChar.self)
        return sqlite3_bind_text64(statement, index, start, UInt64(text.count), Self.copied, UInt8(SQLITE_UTF8))
    }

    /// Where an empty text is said to be: a null pointer would mean null.
    private nonisolated(unsafe) static let nothing = UnsafeRawPointer(UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1))

    /// `SQLITE_TRANSIENT`, which C defines by a cast: SQLite makes its own copy of what is bound.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// The row a statement stands on.
struct SQLiteRow: SQLRow {
    let statement: OpaquePointer

    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
    }

    func int64(_ column: Int) -> Int64 {
        sqlite3_column_int64(statement, Int32(column))
    }

    func text(_ column: Int) -> String {
        withBytes(column) { String(decoding: $0, as: UTF8.self) }
    }

    func withBytes<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        let start = sqlite3_column_blob(statement, Int32(column))
        return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }
}
