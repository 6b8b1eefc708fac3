import Testing

@testable import Storage

@Suite("Migrations")
struct MigrationTests {
    @Test("steps that were released stay as they are, so that existing data are known again")
    func immutable() {
        let released = ["identity": "91aab48191ffba61", "sessions": "dfa5609dd44a83f1"]
        for migration in Migration.all {
            guard let checksum = released[migration.name] else { continue }
            #expect(migration.checksum(of: migration.forSQLite) == checksum, "\(migration.name)")
        }
    }

    @Test("steps are in order, and none requires a later one")
    func numbers() {
        let numbers = Migration.all.map(\.number)
        #expect(numbers == Set(numbers).sorted() && numbers.first == 1)
        #expect(Migration.all.allSatisfy { $0.requires <= $0.number })
    }

    @Test("what both databases share is written once; only the types differ")
    func types() {
        let migration = Migration(
            number: 1,
            name: "test",
            statements: """
                CREATE TABLE note (
                    note_no INTEGER PRIMARY KEY,
                    words TEXT,
                    kind TEXT
                )
                """,
            sqlite: "SELECT 1",
            postgreSQL: "SELECT 2"
        )
        #expect(migration.forSQLite == migration.statements + "\n\nSELECT 1")
        #expect(
            migration.forPostgreSQL == """
                CREATE TABLE note (
                    note_no BIGINT PRIMARY KEY,
                    words TEXT COLLATE "C",
                    kind TEXT COLLATE "C"
                )

                SELECT 2
                """
        )
    }
}
