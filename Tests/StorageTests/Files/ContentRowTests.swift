import Domain
import Synchronization
import TestDatabase
import Testing

@testable import Storage

@Suite("Copies of bytes that are claimed and removed at the same moment", .enabled(if: TestDatabase.isUsed))
struct ContentRowTests {
    @Test("who shares a copy that another node removes meanwhile finds it gone, and names nothing that is not there")
    func removedMeanwhile() async throws {
        let temporary = try TemporaryStore()
        let database = try #require(temporary.database)
        let account = try await temporary.account("Acme")
        let isFirst = Mutex(true)
        try await temporary.store.database.write { transaction in
            _ = try Self.row(account, "one").claim(at: 1, transaction.connection)
        }
        let isShared = try await temporary.store.database.write { transaction in
            guard try ContentRow.find(account, Self.hash, transaction.connection) != nil else { return false }
            let removes = isFirst.withLock { isFirst in
                defer { isFirst = false }
                return isFirst
            }
            if removes { try database.run("DELETE FROM file_content") }
            _ = try Self.row(account, "two").claim(at: 2, transaction.connection)
            return true
        }
        #expect(!isShared)
        let left = try await temporary.store.database.read { try ContentRow.find(account, Self.hash, $0)?.key }
        #expect(left == nil)
    }

    private static let hash = String(repeating: "9f", count: 32)

    private static func row(_ account: String, _ blob: String) -> ContentRow {
        ContentRow(key: ContentKey(accountId: account, hash: hash, blob: blob), length: 1)
    }
}
