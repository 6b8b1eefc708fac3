/// One connection to a database, inside a transaction or a snapshot, used by one thread at a time.
///
/// This is all that repositories know of a database; ``SQLDialect`` holds what the databases say differently.
/// What fails in the database throws a ``StorageError``.
protocol SQLConnection: AnyObject {
    var dialect: any SQLDialect { get }

    /// Says that the transaction may change very many rows, so that what was planned while tables were small is planned anew.
    func expectMany() throws

    /// Runs a statement that gives no rows.
    ///
    /// - Returns: how many rows it changed.
    @discardableResult
    func execute(_ statement: SQL) throws -> Int

    /// Runs a statement whose answer nobody looks at. It may travel with the next statement; then that one, or the
    /// commit, throws what it fails with.
    func send(_ statement: SQL) throws

    /// Runs a statement and hands on its rows one by one. A row is valid only until `row` returns.
    func query(_ statement: SQL, _ row: (any SQLRow) throws -> Void) throws

    /// The same for very many rows, which are not held in memory. `row` must not use the connection.
    func stream(_ statement: SQL, _ row: (any SQLRow) throws -> Void) throws

    /// The sum of several counts on this snapshot. They may be made beside each other.
    func sum(_ counts: [SQL]) throws -> Int

    /// Runs a statement with one value that changes, once for each of `keys`, and hands on the rows in that order.
    func query(_ text: String, forEach keys: [Int64], _ row: (any SQLRow) throws -> Void) throws
}

extension SQLConnection {
    func expectMany() throws {}

    func send(_ statement: SQL) throws {
        try execute(statement)
    }

    func stream(_ statement: SQL, _ row: (any SQLRow) throws -> Void) throws {
        try query(statement, row)
    }

    func sum(_ counts: [SQL]) throws -> Int {
        try counts.reduce(0) { try $0 + count($1) }
    }

    /// The first row, or `nil` if there is none.
    func first<Value>(_ statement: SQL, _ read: (any SQLRow) throws -> Value) throws -> Value? {
        var found: Value?
        try query(statement) { row in
            if found == nil { found = try read(row) }
        }
        return found
    }

    /// All rows.
    func all<Value>(_ statement: SQL, _ read: (any SQLRow) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try query(statement) { row in values.append(try read(row)) }
        return values
    }

    /// Whether there is a row.
    func exists(_ statement: SQL) throws -> Bool {
        try first(statement) { _ in true } ?? false
    }

    /// The integer in the first column of the first row; 0 if there is none.
    func count(_ statement: SQL) throws -> Int {
        try first(statement) { $0.int(0) } ?? 0
    }
}

/// A row of an answer. Columns count from 0.
protocol SQLRow {
    func isNull(_ column: Int) -> Bool
    /// 0 if the column is null.
    func int64(_ column: Int) -> Int64
    /// Empty if the column is null.
    func text(_ column: Int) -> String
    /// The bytes of a text or a blob, where the database holds them.
    func withBytes<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Value) -> Value
}

extension SQLRow {
    func int(_ column: Int) -> Int { Int(int64(column)) }

    func bool(_ column: Int) -> Bool { int64(column) != 0 }

    func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

    func optionalInt64(_ column: Int) -> Int64? { isNull(column) ? nil : int64(column) }

    func bytes(_ column: Int) -> [UInt8] { withBytes(column) { Array($0) } }
}
