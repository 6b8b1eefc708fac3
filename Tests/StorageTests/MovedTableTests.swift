import TestDatabase
import Testing

@testable import Storage

@Suite("What a move takes along")
struct MovedTableTests {
    /// Made anew where data are moved to, or moved in a way of their own: sessions, and what goes with them.
    private static let others: Set = [
        "session", "session_key", "session_owner", "session_day", "event", "event_horizon", "lease", "sequence", "schema_migration",
        "watcher", "watcher_channel", "schema_requirement", "session_document", "session_sort",
    ]
    /// What only a folder has: indexes of texts, what they keep beside them, and the database's own.
    private static func isIndex(_ name: String) -> Bool {
        ["sqlite_", "search_", "session_log", "session_party"].contains { name.hasPrefix($0) }
    }

    @Test("every table of a folder is moved with all its columns, or is known to be made anew")
    func folder() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        let columns = try await temporary.store.database.read { connection in
            try connection.all(
                "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
            ) { ($0.text(0), $0.text(1)) }
        }
        expect(columns)
    }

    @Test(
        "every table of a PostgreSQL database is moved with all its columns, or is known to be made anew",
        .enabled(if: TestDatabase.isUsed)
    )
    func database() async throws {
        let temporary = try TemporaryStore()
        let columns = try await temporary.store.database.read { connection in
            try connection.all(
                """
                SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace
                    AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                """
            ) { ($0.text(0), $0.text(1)) }
        }
        expect(columns)
    }

    private func expect(_ columns: [(table: String, column: String)]) {
        let tables = Dictionary(grouping: columns, by: \.table).mapValues { Set($0.map(\.column)) }
        let moved = Dictionary(uniqueKeysWithValues: MovedTable.all.map { ($0.name, Set($0.columns.map(\.name))) })
        for (table, columns) in tables where !Self.others.contains(table) && !Self.isIndex(table) {
            guard let known = moved[table] else {
                Issue.record("MovedTable.all does not name the table '\(table)'")
                continue
            }
            let (forgotten, surplus) = (columns.subtracting(known).sorted(), known.subtracting(columns).sorted())
            #expect(forgotten == [], "columns of '\(table)' that MovedTable does not name")
            #expect(surplus == [], "columns of '\(table)' that are not there")
        }
        #expect(Set(moved.keys).subtracting(tables.keys) == [], "tables that are not there")
    }
}
