/// The schema of a PostgreSQL database: its version, and the partitions of sessions.
enum PostgreSQLSchema {
    /// Months for which there are partitions before anything is stored in them.
    static let monthsAhead = 3

    /// Brings the schema up to date, and makes the partitions of the coming months.
    ///
    /// One process at a time. A step that does not get a lock soon gives up, so that it holds up nobody.
    ///
    /// - Returns: the numbers of the steps that were taken.
    static func prepare(_ connection: PostgreSQLConnection) throws -> [Int] {
        try inTransaction(connection) {
            try connection.query("SELECT pg_advisory_xact_lock(\(lockKey))") { _ in }
            try connection.query("SELECT set_config('lock_timeout', '5s', true)") { _ in }
            let taken = try Migrator().migrate(connection)
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
