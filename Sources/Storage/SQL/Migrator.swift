/// Brings the schema of a database up to date.
///
/// Runs within one transaction that excludes other writers, so two processes that start at once do it once.
struct Migrator {
    var migrations: [Migration] = Migration.all

    /// - Returns: the numbers of the steps that were taken.
    /// - Throws: ``StorageError`` with kind `unusable` if the database comes from a newer version of the program, or if
    ///   a step has been changed since it was taken.
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
        let taken = try connection.all("SELECT number, checksum FROM schema_migration ORDER BY number") { row in
            (number: row.int(0), checksum: row.text(1))
        }
        try check(taken, connection.dialect)
        var added: [Int] = []
        for migration in migrations.dropFirst(taken.count) {
            let statements = connection.dialect.statements(of: migration)
            for statement in Self.split(statements) { try connection.execute(SQL(raw: statement)) }
            let checksum = migration.checksum(of: statements)
            try connection.execute(
                "INSERT INTO schema_migration (number, name, checksum) VALUES (\(migration.number), \(migration.name), \(checksum))"
            )
            added.append(migration.number)
        }
        return added
    }

    private func check(_ taken: [(number: Int, checksum: String)], _ dialect: any SQLDialect) throws {
        if taken.count > migrations.count {
            throw StorageError(
                .unusable,
                "The data has schema version \(taken.count), and this program knows only up to \(migrations.count); use a newer one"
            )
        }
        for (row, migration) in zip(taken, migrations) {
            guard row.number == migration.number, row.checksum == migration.checksum(of: dialect.statements(of: migration)) else {
                throw StorageError(.unusable, "Migration \(row.number) of the data is not the one this program knows")
            }
        }
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
