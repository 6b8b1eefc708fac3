/// Brings the schema of a database up to date.
///
/// Runs within one transaction that excludes other writers, so two processes that start at once do it once. Steps of a
/// newer program are left alone, unless they need one that knows more than this one does.
struct Migrator {
    var migrations: [Migration] = Migration.all

    /// - Returns: the numbers of the steps that were taken.
    /// - Throws: ``StorageError`` with kind `unusable` if the database needs a newer version of the program, or if a step
    ///   has been changed since it was taken.
    func migrate(_ connection: any SQLConnection) throws -> [Int] {
        try connection.execute(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                checksum TEXT NOT NULL
            )
            """
        )
        try connection.execute(
            """
            CREATE TABLE IF NOT EXISTS schema_requirement (
                number INTEGER PRIMARY KEY,
                requires INTEGER NOT NULL
            )
            """
        )
        let taken = try connection.all("SELECT number, checksum FROM schema_migration") { ($0.int(0), $0.text(1)) }
        let checksums = Dictionary(taken) { first, _ in first }
        try checkRequirements(connection)
        var added: [Int] = []
        for migration in migrations {
            let statements = connection.dialect.statements(of: migration)
            let checksum = migration.checksum(of: statements)
            if let known = checksums[migration.number] {
                if known == checksum { continue }
                throw StorageError(.unusable, "Migration \(migration.number) of the data is not the one this program knows")
            }
            for statement in Self.split(statements) { try connection.execute(SQL(raw: statement)) }
            try connection.execute(
                "INSERT INTO schema_migration (number, name, checksum) VALUES (\(migration.number), \(migration.name), \(checksum))"
            )
            if migration.requires > 0 {
                try connection.execute(
                    "INSERT INTO schema_requirement (number, requires) VALUES (\(migration.number), \(migration.requires))"
                )
            }
            added.append(migration.number)
        }
        return added
    }

    private func checkRequirements(_ connection: any SQLConnection) throws {
        let newest = migrations.map(\.number).max() ?? 0
        let required = try connection.count("SELECT coalesce(max(requires), 0) FROM schema_requirement")
        guard required > newest else { return }
        throw StorageError(
            .unusable,
            "The data have schema version \(required), and this program knows only up to \(newest); use a newer one"
        )
    }

    /// Statements are separated by empty lines.
    static func split(_ script: String) -> [String] {
        var statements: [String] = []
        var lines: [Substring] = []
        for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                if !lines.isEmpty { statements.append(lines.joined(separator: "\n")) }
                lines = []
            } else {
                lines.append(line)
            }
        }
        if !lines.isEmpty { statements.append(lines.joined(separator: "\n")) }
        return statements
    }
}
