import Contract
import Domain
import Foundation
import ServiceKit
import Testing

@testable import Storage

@Suite("How long reads may take")
struct ReadTimeTests {
    /// Never ends by itself.
    private static let endless: SQL = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    private func database(_ change: (inout SQLiteSettings) -> Void) throws -> (SQLiteDatabase, folder: String) {
        let folder = NSTemporaryDirectory() + "evovoice-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var settings = SQLiteSettings()
        change(&settings)
        return (try SQLiteDatabase(path: folder + "/test.db", settings: settings), folder)
    }

    @Test("a read whose time is up ends, and its connection is good again")
    func deadline() async throws {
        let (database, folder) = try database {
            $0.readers = 1
            $0.readTime = .milliseconds(30)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for _ in 0..<3 {
            let error = await #expect(throws: StorageError.self) { try await database.read(.search) { try $0.count(Self.endless) } }
            #expect(error?.kind == .overdue)
            #expect(try await database.read { try $0.count("SELECT 7") } == 7)
        }
    }

    @Test("searches that take long leave a connection to short reads")
    func fairness() async throws {
        let (database, folder) = try database { $0.readers = 2 }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let searches = (0..<8).map { _ in Task { try await database.read(.search) { try $0.count(Self.endless) } } }
        for number in 0..<20 {
            #expect(try await database.read { try $0.count("SELECT \(number)") } == number)
        }
        for search in searches { search.cancel() }
        for search in searches { await #expect(throws: CancellationError.self) { try await search.value } }
        #expect(try await database.read(.search) { try $0.count("SELECT 1") } == 1)
    }

    @Test("a search that takes too long is told how to be narrower")
    func hint() async throws {
        let folder = NSTemporaryDirectory() + "evovoice-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var options = StoreOptions()
        options.readTime = .zero
        let store = try Store.open(folder: folder, options: options)
        let account = try await store.accounts(in: .all).add(AccountInfo { $0.name = "Acme" }, by: .test).id
        let sessions = (0..<3000).map { _ in SessionToAdd(SessionInfo { $0.accountId = account }) }
        // Storing reads, too, but little: as long as SQLite does not ask, no time is up.
        try await store.sessions(in: .all).add(sessions, by: .test)
        var query = SessionQuery()
        query.from = "x"
        let error = await #expect(throws: ServiceError.self) { try await store.sessions(in: .all).list(query) }
        #expect(error?.code == .unavailable && error?.retryAfter == 1)
        let message = try #require(error?.message)
        #expect(message.contains("accountIds") && message.contains("startDate") && message.contains("three characters"))
    }
}
