import TestDatabase
import Testing

@testable import Storage

/// Old and new program run side by side during an upgrade, so a step must not hold up who reads and writes.
@Suite("Migrations of PostgreSQL", .enabled(if: TestDatabase.isUsed))
struct MigrationLockTests {
    /// Locks that hold up readers or writers of a table.
    private static let blocking = ["AccessExclusiveLock", "ExclusiveLock", "ShareRowExclusiveLock", "ShareLock"]

    /// A reference to a table takes a lock that holds up its writers for as long as the step takes: some milliseconds.
    /// Accounts are written rarely enough.
    private static let allowed: Set = ["account ShareRowExclusiveLock", "app_user ShareRowExclusiveLock"]

    @Test("no step locks a table of the steps before it", arguments: Migration.all.dropFirst(2))
    func locks(migration: Migration) async throws {
        let empty = try #require(try TestDatabase())
        let connection = try PostgreSQLConnection(PostgreSQLSettings(url: empty.url))
        try connection.begin(.defining)
        _ = try Migrator(migrations: Migration.all.filter { $0.number < migration.number }).migrate(connection)
        try connection.commit()

        try connection.begin(.defining)
        let before = try Set(connection.all("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace") { $0.text(0) })
        _ = try Migrator(migrations: Migration.all.filter { $0.number <= migration.number }).migrate(connection)
        let locks = try connection.all(
            """
            SELECT c.relname, l.mode FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
            WHERE l.pid = pg_backend_pid() AND \(.any(of: Self.blocking, in: "l.mode"))
            """
        ) { (table: $0.text(0), mode: $0.text(1)) }
        let harmful = locks.filter { before.contains($0.table) && !Self.allowed.contains("\($0.table) \($0.mode)") }
        #expect(harmful.isEmpty, "\(migration.name): \(harmful)")
        connection.rollBack()
    }
}
