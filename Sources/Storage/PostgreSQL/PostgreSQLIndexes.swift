/// Indexes on tables that are in use: each is made by itself and beside whoever reads and writes, which takes a while in a
/// large table. Lists only take longer without them.
enum PostgreSQLIndexes {
    /// How often a lock that holds others up for a moment is asked for.
    private static let maxTries = 40

    private struct Definition {
        let name: String
        let table: String
        /// The columns, and what follows them.
        let rest: String

        /// - Parameter text: what stands behind `CREATE INDEX`.
        init(_ text: String) {
            let parts = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true).map(String.init)
            (name, table, rest) = (parts[0], parts[2], parts[3])
        }

        /// The same on a partition.
        init(_ whole: Definition, on partition: String) {
            (name, table, rest) = ("\(whole.name)_\(partition)", partition, whole.rest)
        }
    }

    /// Makes what is missing, and anew what was broken off while it was made. If another process is at it, that is left to
    /// it; what somebody does not let go of its table for, to the next start.
    ///
    /// - Parameter definitions: what stands behind `CREATE INDEX`.
    static func add(_ definitions: [String], _ settings: PostgreSQLSettings) throws {
        let first = try ConnectionWorker(settings).open()
        let missing = try definitions.map(Definition.init).filter { try isUsable($0, first) != true }
        if missing.isEmpty { return }
        let alone = try ConnectionWorker(settings).open()
        defer { alone.rollBack() }
        guard try isAlone(alone) else { return }
        var patient = settings
        patient.statementTimeout = 86_400_000
        patient.lockTimeout = 600_000
        let connection = try ConnectionWorker(patient).open()
        for definition in missing {
            do {
                if try isPartitioned(definition, first) {
                    try addToPartitions(definition, first, connection)
                } else {
                    try make(definition, connection)
                }
            } catch let error as PostgreSQLError where error.isLockTimeout {
                continue
            }
        }
    }

    /// Makes the index of each partition by itself, and hangs it into that of the whole table. Partitions that are added
    /// from then on have it by themselves.
    private static func addToPartitions(_ whole: Definition, _ brief: PostgreSQLConnection, _ connection: PostgreSQLConnection) throws {
        try briefly("CREATE INDEX IF NOT EXISTS \(whole.name) ON ONLY \(whole.table) \(whole.rest)", brief)
        for partition in try partitions(without: whole, brief) {
            let part = Definition(whole, on: partition)
            try make(part, connection)
            try briefly("ALTER INDEX \(whole.name) ATTACH PARTITION \(part.name)", brief)
        }
    }

    private static func make(_ definition: Definition, _ connection: PostgreSQLConnection) throws {
        let isUsable = try isUsable(definition, connection)
        if isUsable == true { return }
        if isUsable == false { try connection.runAlone("DROP INDEX CONCURRENTLY IF EXISTS \(definition.name)") }
        try connection.runAlone("CREATE INDEX CONCURRENTLY IF NOT EXISTS \(definition.name) ON \(definition.table) \(definition.rest)")
    }

    /// Runs a statement that others wait behind while it waits for its lock, so it gives up soon, and tries again.
    ///
    /// - Throws: ``PostgreSQLError`` with state 55P03 if others hold the lock all the time.
    private static func briefly(_ statement: String, _ connection: PostgreSQLConnection) throws {
        for attempt in 1...maxTries {
            defer { connection.rollBack() }
            do {
                try connection.begin(.defining)
                try connection.query("SELECT set_config('lock_timeout', '\(SQL(raw: "\(PostgreSQLSchema.lockTime)"))', true)") { _ in }
                try connection.query(SQL(raw: statement)) { _ in }
                return try connection.commit()
            } catch let error as PostgreSQLError where error.isLockTimeout && attempt < maxTries {
                continue
            }
        }
    }

    // MARK: Looking

    /// Whether no other process makes indexes, until the transaction of the connection ends.
    ///
    /// Who makes an index waits for all snapshots that are older. The second statement takes the place of the first and has
    /// no snapshot, so the transaction is not waited for.
    private static func isAlone(_ connection: PostgreSQLConnection) throws -> Bool {
        try connection.begin(.defining)
        let isAlone = try connection.first("SELECT pg_try_advisory_xact_lock(hashtextextended('indexes', 0))") { $0.text(0) } == "t"
        try connection.execute("SET LOCAL lock_timeout = 0")
        return isAlone
    }

    /// - Returns: `nil` if there is none.
    private static func isUsable(_ definition: Definition, _ connection: PostgreSQLConnection) throws -> Bool? {
        try look("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(\(definition.name))", connection).first.map { $0 == "t" }
    }

    private static func isPartitioned(_ definition: Definition, _ connection: PostgreSQLConnection) throws -> Bool {
        try look("SELECT relkind FROM pg_class WHERE oid = to_regclass(\(definition.table))", connection) == ["p"]
    }

    private static func partitions(without whole: Definition, _ connection: PostgreSQLConnection) throws -> [String] {
        try look(
            """
            SELECT c.relname FROM pg_inherits p JOIN pg_class c ON c.oid = p.inhrelid
            WHERE p.inhparent = to_regclass(\(whole.table)) AND NOT EXISTS (
                SELECT 1 FROM pg_inherits h JOIN pg_index i ON i.indexrelid = h.inhrelid
                WHERE h.inhparent = to_regclass(\(whole.name)) AND i.indrelid = c.oid
            ) ORDER BY c.relname
            """,
            connection
        )
    }

    private static func look(_ statement: SQL, _ connection: PostgreSQLConnection) throws -> [String] {
        defer { connection.rollBack() }
        try connection.begin(.reading)
        return try connection.all(statement) { $0.text(0) }
    }
}
