/// Indexes on tables that are in use: each is made by itself and beside whoever reads and writes, which takes a while in a
/// large table. Lists only take longer without them.
enum PostgreSQLIndexes {
    /// Makes what is missing. What was broken off while it was made is made anew; what another process is making is left to
    /// it.
    ///
    /// - Parameter definitions: what stands behind `CREATE INDEX`.
    static func add(_ definitions: [String], _ settings: PostgreSQLSettings) throws {
        let first = try ConnectionWorker(settings).open()
        let missing = try state(definitions, first)
        if missing.isEmpty { return }
        var patient = settings
        patient.statementTimeout = 86_400_000
        patient.lockTimeout = 600_000
        let connection = try ConnectionWorker(patient).open()
        for (definition, isBroken) in missing {
            if isBroken { try connection.runAlone("DROP INDEX CONCURRENTLY IF EXISTS \(name(of: definition))") }
            try connection.runAlone("CREATE INDEX CONCURRENTLY IF NOT EXISTS \(definition)")
        }
    }

    /// The indexes that are not there or of no use, and are not being made.
    private static func state(
        _ definitions: [String],
        _ connection: PostgreSQLConnection
    ) throws -> [(definition: String, isBroken: Bool)] {
        defer { connection.rollBack() }
        try connection.begin(.reading)
        return try definitions.compactMap { definition in
            let isUsable = try connection.first(
                """
                SELECT i.indisvalid OR EXISTS (SELECT 1 FROM pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid)
                FROM pg_index i WHERE i.indexrelid = to_regclass(\(name(of: definition)))
                """
            ) { $0.text(0) == "t" }
            return isUsable == true ? nil : (definition, isUsable == false)
        }
    }

    private static func name(of definition: String) -> String {
        String(definition.prefix { $0 != " " })
    }
}
