/// The schema of a PostgreSQL database: its version, and the partitions of sessions.
enum PostgreSQLSchema {
    /// Months for which there are partitions before anything is stored in them.
    static let monthsAhead = 3
    /// How long a change of tables that are in use waits for a lock, in milliseconds.
    static let lockTime = 250

    /// Brings the schema up to date, and makes the partitions of the coming months.
    ///
    /// One process at a time. A step that does not get a lock soon gives up, so that it holds up nobody.
    ///
    /// - Returns: the numbers of the steps that were taken.
    static func prepare(_ connection: PostgreSQLConnection, _ migrations: [Migration]) throws -> [Int] {
        try inTransaction(connection) {
            try connection.query("SELECT pg_advisory_xact_lock(\(lockKey))") { _ in }
            try connection.query("SELECT set_config('lock_timeout', '5s', true)") { _ in }
            try refuseForeign(connection)
            let taken = try Migrator(migrations: migrations).migrate(connection)
            try connection.query("SELECT add_session_months(\(monthsAhead))") { _ in }
            return taken
        }
    }

    /// Makes the partition of a month that has none, and of the one after it.
    static func addSessionMonth(of moment: Int64, _ connection: PostgreSQLConnection) throws {
        try inTransaction(connection) {
            try connection.query("SELECT add_session_month(\(moment))") { _ in }
        }
    }

    /// - Throws: ``StorageError`` with kind `unusable` if the database is used by something else.
    private static func refuseForeign(_ connection: PostgreSQLConnection) throws {
        if try connection.exists("SELECT 1 WHERE to_regclass('schema_migration') IS NOT NULL") { return }
        let tables = try connection.all(
            """
            SELECT c.relname FROM pg_class c
            WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace
                AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
            ORDER BY c.relname LIMIT 3
            """
        ) { "'\($0.text(0))'" }
        guard !tables.isEmpty else { return }
        throw StorageError(
            .unusable,
            "The database holds tables of something else (\(tables.joined(separator: ", "))); make one of its own with createdb"
        )
    }

    /// Keeps others from adding and taking away months until the transaction ends.
    static func lockSessionMonths(_ connection: any SQLConnection) throws {
        try connection.query("SELECT pg_advisory_xact_lock(hashtextextended('session partitions', 0))") { _ in }
    }

    /// What processes that change the schema agree upon.
    private static let lockKey: Int64 = 0x65_766f_766f_6963

    private static func inTransaction<Value>(_ connection: PostgreSQLConnection, _ body: () throws -> Value) throws -> Value {
        defer { connection.rollBack() }
        try connection.begin(.defining)
        let value = try body()
        try connection.commit()
        return value
    }
}
