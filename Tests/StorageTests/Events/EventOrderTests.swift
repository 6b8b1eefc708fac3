import Dispatch
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

@Suite("Order of events where several write at once", .enabled(if: TestDatabase.isUsed))
struct EventOrderTests {
    private let temporary: TemporaryStore
    private let account: String
    private let session: String

    init() async throws {
        temporary = try TemporaryStore()
        account = try await temporary.account("Acme")
        session = try await temporary.session(in: account)
    }

    @Test("a change that is under way holds back what is committed after it began, and takes its place before it")
    func holdsBack() async throws {
        let (log, start) = (temporary.store.eventLog, try await temporary.store.eventLog.newest())
        let (commit, earlier) = await underWay(in: temporary) { transaction in
            try transaction.connection.execute(
                "INSERT INTO event (account_no, session_id, kind, created, data) VALUES (1, 'early', 'logged', 0, '{}')"
            )
        }
        try await temporary.store.sessions(in: .all).appendToLog(session, message: "late", by: .test)
        #expect(try await log.events(after: start, limit: 10) == .events([]))
        #expect(try await log.newest() == start)
        commit()
        try await earlier.value
        guard case .events(let events) = try await log.events(after: start, limit: 10) else { throw Gap() }
        #expect(events.map(\.sessionId) == ["early", session])
        #expect(try await log.newest() == events.last?.position)
    }

    @Test("a change that is under way in another database on the same server holds nothing back")
    func otherDatabases() async throws {
        let (log, start) = (temporary.store.eventLog, try await temporary.store.eventLog.newest())
        let (commit, foreign) = await underWay(in: try TemporaryStore()) { _ in }
        try await temporary.store.sessions(in: .all).appendToLog(session, message: "now", by: .test)
        guard case .events(let events) = try await log.events(after: start, limit: 10) else { throw Gap() }
        #expect(events.map(\.sessionId) == [session])
        let position = try #require(events.last?.position)
        #expect(try await log.newest() == position)
        let repository = temporary.store.events(in: .all)
        let channels = try await repository.resolve([.account(id: account)])
        #expect(try await repository.events(on: channels, after: position, through: position, limit: 10) == .events([]))
        commit()
        try await foreign.value
        #expect(try await log.newest() == position)
    }

    private struct Gap: Error {}

    /// Begins a change, which is committed when it is told to.
    private func underWay(
        in temporary: TemporaryStore,
        _ body: @escaping @Sendable (SQLTransaction) throws -> Void
    ) async -> (commit: @Sendable () -> Void, Task<Void, any Error>) {
        let (started, gate) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
        let task = Task {
            try await temporary.store.database.write { transaction in
                transaction.changesOnly([])
                try body(transaction)
                // The first answer of the server: the transaction has its number.
                _ = try transaction.connection.count("SELECT 1")
                started.continuation.finish()
                gate.wait()
            }
        }
        for await _ in started.stream {}
        return ({ gate.signal() }, task)
    }
}
