import Contract
import Domain
import Foundation
import ServiceKit
import TestDatabase
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

@Suite("How long reads of PostgreSQL may take", .enabled(if: TestDatabase.isUsed))
struct PostgreSQLReadTimeTests {
    private static let endless: SQL = "SELECT count(*) FROM pg_sleep(3600)"
    private let temporary: TemporaryStore
    private let url: String

    init() throws {
        temporary = try TemporaryStore()
        url = try #require(temporary.database).url
    }

    @Test("a read whose time is up ends, and its connection is good again", arguments: [true, false])
    func deadline(keepsStatements: Bool) async throws {
        var settings = PostgreSQLSettings(url: url)
        (settings.connections, settings.readTime, settings.keepsStatements) = (1, .milliseconds(30), keepsStatements)
        let database = try PostgreSQLDatabase(settings)
        for kind in [ReadKind.search, .page] {
            let error = await #expect(throws: StorageError.self) { try await database.read(kind) { try $0.count(Self.endless) } }
            #expect(error?.kind == .overdue)
            // Longer than others may take.
            #expect(try await database.read(.stream) { try $0.count("SELECT count(*) FROM pg_sleep(0.1)") } == 1)
        }
    }

    @Test("what a stream may take holds for it alone", arguments: [true, false])
    func streams(keepsStatements: Bool) async throws {
        var settings = PostgreSQLSettings(url: url)
        (settings.connections, settings.keepsStatements) = (1, keepsStatements)
        let database = try PostgreSQLDatabase(settings)
        let timeout: @Sendable (any SQLConnection) throws -> String? = { try $0.first("SHOW statement_timeout") { $0.text(0) } }
        #expect(try await database.read(.stream, timeout) == "0")
        #expect(try await database.read(timeout) == "30s")
    }

    @Test("searches that take long leave a connection to short reads")
    func fairness() async throws {
        var settings = PostgreSQLSettings(url: url)
        (settings.connections, settings.maxWait, settings.statementTimeout) = (2, 3_600_000, 3_600_000)
        let database = try PostgreSQLDatabase(settings)
        let searches = (0..<8).map { _ in Task { try await database.read(.search) { try $0.count(Self.endless) } } }
        for number in 0..<20 {
            #expect(try await database.read { try $0.count("SELECT \(number)::bigint") } == number)
        }
        for search in searches { search.cancel() }
        for search in searches { await #expect(throws: CancellationError.self) { try await search.value } }
        #expect(try await database.read(.search) { try $0.count("SELECT 1") } == 1)
    }

    @Test("a search that takes too long is told how to be narrower")
    func hint() async throws {
        var settings = PostgreSQLSettings(url: url)
        settings.readTime = .milliseconds(50)
        let store = Store(database: try PostgreSQLDatabase(settings), options: StoreOptions())
        _ = try await temporary.session(in: temporary.account("Acme"))
        // What the order is made of takes for ever.
        try temporary.database?.run(
            """
            CREATE OR REPLACE FUNCTION fold_text(words TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT AS
            'BEGIN PERFORM pg_sleep(3600); RETURN words; END'
            """
        )
        var query = SessionQuery()
        query.options.sorting = try Sorting(field: "customerId", of: SessionInfo.self)
        let slow = query
        let error = await #expect(throws: ServiceError.self) { try await store.sessions(in: .all).list(slow) }
        #expect(error?.code == .unavailable && error?.retryAfter == 1 && error?.message.contains("accountIds") == true)
    }
}
