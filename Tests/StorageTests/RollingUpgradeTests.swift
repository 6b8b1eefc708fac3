import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

/// During an upgrade, programs of the version before and of the new one work on the same data.
@Suite("Old and new programs side by side")
struct RollingUpgradeTests {
    let temporary: TemporaryStore
    let newest = Migration.all.last?.number ?? 0

    init() throws {
        temporary = try TemporaryStore()
    }

    /// A step of a program to come.
    private func step(requires: Int) -> Migration {
        Migration(
            number: newest + 1,
            name: "to-come",
            requires: requires,
            statements: """
                CREATE TABLE to_come (
                    number INTEGER PRIMARY KEY
                )

                ALTER TABLE app_user ADD COLUMN to_come TEXT
                """,
            sqlite: "",
            postgreSQL: ""
        )
    }

    @Test("a program goes on when a newer one has expanded the schema, starts beside it, and each sees what the other does")
    func expanded() async throws {
        let old = temporary.store
        let account = try await temporary.account("Before")
        let new = try temporary.reopened(migrations: Migration.all + [step(requires: 0)])
        let restarted = try temporary.reopened()
        for (number, store) in [old, new, restarted].enumerated() {
            let session = SessionInfo {
                $0.accountId = account
                $0.fromName = "Caller \(number)"
                $0.log = [SessionLogInfo { $0.message = "side by side" }]
            }
            try await store.sessions(in: .all).add([SessionToAdd(session)], by: .test)
            let user = UserInfo { $0.emailAddress = "user\(number)@example.com" }
            _ = try await store.users(in: .all).add(user, passwordHash: nil, by: .test)
            let lease = try await store.leases.acquire("job", holder: "one", milliseconds: 60_000)
            #expect(lease == .acquired)
        }
        for store in [old, new, restarted] {
            var query = SessionQuery()
            query.log = "side by side"
            #expect(try await store.sessions(in: .all).count(query) == 3)
            #expect(try await store.users(in: .all).list().items.count == 3)
            #expect(try await store.check() == [])
        }
    }

    @Test("a program that does not know what a step requires is refused, and says which version it takes")
    func contracted() async throws {
        _ = try temporary.reopened(migrations: Migration.all + [step(requires: newest + 1)])
        let error = #expect(throws: StorageError.self) { try temporary.reopened() }
        #expect(error?.kind == .unusable)
        #expect(error?.message.contains("schema version \(newest + 1), and this program knows only up to \(newest)") == true)
    }

    @Test("a program that stopped using something a release ago goes on when it is taken away")
    func contractedLater() async throws {
        _ = try temporary.reopened(migrations: Migration.all + [step(requires: newest)])
        _ = try temporary.reopened()
    }

    @Test("a step that was missing when a later one was taken is taken afterwards")
    func filledIn() async throws {
        let later = step(requires: 0)
        let missing = Migration(number: newest + 2, name: "later", statements: "", sqlite: "", postgreSQL: "")
        #expect(try temporary.reopened(migrations: Migration.all + [missing]).database.newMigrations == [missing.number])
        #expect(try temporary.reopened(migrations: Migration.all + [later, missing]).database.newMigrations == [later.number])
    }

    @Test("a step that was changed after it was taken is noticed")
    func changed() throws {
        _ = try temporary.reopened(migrations: Migration.all + [step(requires: 0)])
        let changed = Migration(number: newest + 1, name: "to-come", statements: "SELECT 1", sqlite: "", postgreSQL: "")
        #expect(throws: StorageError.self) { try temporary.reopened(migrations: Migration.all + [changed]) }
    }
}
