import Contract
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

@Suite("Indexes that are added to sessions in use", .enabled(if: TestDatabase.isUsed))
struct PostgreSQLIndexTests {
    private let temporary: TemporaryStore
    private let index = "session_with_parties"

    init() async throws {
        temporary = try TemporaryStore()
        let account = try await temporary.account("Acme")
        for sender in ["+15550001", String(repeating: "long", count: 600)] {
            let session = SessionInfo {
                $0.accountId = account
                $0.fromAddress = sender
            }
            try await temporary.store.sessions(in: .all).add([SessionToAdd(session)], by: .test)
        }
    }

    @Test("each month gets it, and months to come have it by themselves")
    func added() async throws {
        try temporary.database?.run("DROP INDEX \(index)")
        let store = try temporary.reopened()
        #expect(try await state(store) == "t")
        try temporary.database?.run("SELECT add_session_month(4000000000000)")
        #expect(try await state(store) == "t")
        let (months, parts) = try await store.database.read { connection in
            let children: (String) throws -> Int = {
                try connection.count("SELECT count(*) FROM pg_inherits WHERE inhparent = to_regclass(\($0))")
            }
            return (try children("session"), try children(index))
        }
        #expect(months > 4 && months == parts)
    }

    @Test("one that was broken off is made anew")
    func brokenOff() async throws {
        let month = try await temporary.store.database.read { connection in
            try connection.first("SELECT tableoid::regclass::text FROM session LIMIT 1") { $0.text(0) }
        }
        let part = "\(index)_\(try #require(month))"
        try temporary.database?.run("DROP INDEX \(index)")
        try temporary.database?.run("CREATE INDEX \(part) ON \(try #require(month)) (account_no)")
        try temporary.database?.run("UPDATE pg_index SET indisvalid = false WHERE indexrelid = '\(part)'::regclass")
        let store = try temporary.reopened()
        #expect(try await state(store) == "t")
        let definition = try await store.database.read { connection in
            try connection.first("SELECT pg_get_indexdef(to_regclass(\(part)))") { $0.text(0) }
        }
        #expect(definition?.contains("INCLUDE (from_text, to_text)") == true)
    }

    @Test("a change that is under way holds up its making, and is not held up by it; the next start makes it")
    func heldUp() async throws {
        try temporary.database?.run("DROP INDEX \(index)")
        let store = try await temporary.store.database.write { transaction in
            transaction.changesOnly([])
            try transaction.connection.execute("UPDATE session SET ended = ended")
            return try temporary.reopened()
        }
        #expect(try await state(store) == nil)
        #expect(try await state(try temporary.reopened()) == "t")
    }

    @Test("totals count what is too long for it")
    func longNames() async throws {
        for (text, total) in [("long", 1), ("longlong", 1), ("5000", 1), ("g", 1), ("none", 0)] {
            var query = SessionQuery()
            query.from = text
            #expect(try await temporary.store.sessions(in: .all).count(query) == total, "\(text)")
        }
    }

    private func state(_ store: Store) async throws -> String? {
        let index = index
        return try await store.database.read { connection in
            try connection.first("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(\(index))") { $0.text(0) }
        }
    }
}
