import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Events on channels")
struct EventRepositoryTests {
    let temporary: TemporaryStore
    var store: Store { temporary.store }
    let acme: String
    let beta: String

    init() async throws {
        temporary = try TemporaryStore()
        acme = try await temporary.account("Acme")
        beta = try await temporary.account("Beta")
    }

    @Test("a channel outside the scope is refused, as is one of nothing")
    func foreignChannels() async throws {
        let own = try await temporary.session(in: acme)
        let foreign = try await temporary.session(in: beta)
        let events = store.events(in: .accounts([acme]))
        #expect(try await events.resolve([.account(id: acme), .session(id: own)]).map(\.accountId) == [acme, acme])
        let missing = String(repeating: "0", count: 24)
        for channel in [.account(id: beta), .session(id: foreign), .account(id: missing), .session(id: missing)] as [EventChannel] {
            let error = await #expect(throws: ServiceError.self) { try await events.resolve([.account(id: acme), channel]) }
            #expect(error?.code == .forbidden)
        }
        let everything = store.events(in: .all)
        await #expect(throws: ServiceError.self) { try await everything.resolve([.account(id: missing)]) }
    }

    @Test("a session that is gone can be watched to its end by who could before, by nobody else")
    func deletedSession() async throws {
        let id = try await temporary.session(in: acme)
        try await store.sessions(in: .all).delete(accountId: acme, from: DateTime(milliseconds: 0), to: .farFuture, by: .test)
        #expect(try await replay([.session(id: id)], in: .accounts([acme])).map(\.kind) == ["created", "deleted"])
        await #expect(throws: ServiceError.self) { try await replay([.session(id: id)], in: .accounts([beta])) }
    }

    @Test("each event comes once, in order, whichever channels it is on, whatever the size of the pages", arguments: [1, 3, 1000])
    func randomChannels(pageSize: Int) async throws {
        var random = SeededGenerator(seed: UInt64(pageSize))
        var sessions: [(id: String, account: String)] = []
        for index in 0..<12 {
            let account = index % 2 == 0 ? acme : beta
            sessions.append((try await temporary.session(in: account), account))
        }
        for index in 0..<60 {
            let session = sessions[Int.random(in: 0..<sessions.count, using: &random)]
            try await store.sessions(in: .all).appendToLog(session.id, message: "\(index)", by: .test)
        }
        let everything = try await replay([.account(id: acme), .account(id: beta)])
        #expect(everything.count == 72)
        for _ in 0..<20 {
            let watched = sessions.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
            let accounts = [acme, beta].filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
            let start = everything[Int.random(in: 0..<everything.count, using: &random)].position
            let channels = watched.map { EventChannel.session(id: $0.id) } + accounts.map { .account(id: $0) }
            let found = try await replay(channels, after: start, pageSize: pageSize)
            let wanted = everything.filter { event in
                let account = sessions.first { $0.id == event.sessionId }?.account ?? ""
                return event.position > start && (accounts.contains(account) || watched.contains { $0.id == event.sessionId })
            }
            #expect(found == wanted)
        }
    }

    @Test("a position that is none of this log is a gap")
    func unknownPosition() async throws {
        _ = try await temporary.session(in: acme)
        let channels = try await store.events(in: .all).resolve([.account(id: acme)])
        let future = EventPosition(transaction: 1 << 60, number: 1000)
        #expect(try await store.events(in: .all).events(on: channels, after: future, through: future, limit: 10) == .gap)
    }

    @Test("an index serves each channel, in order")
    func plans() async throws {
        let embedded = try TemporaryStore(isEmbedded: true)
        let channels = [
            WatchedChannel(channel: .session(id: "s"), accountId: "a", accountNumber: 1),
            WatchedChannel(channel: .account(id: "b"), accountId: "b", accountNumber: 2),
        ]
        let plan = try await embedded.store.database.read { connection in
            let selection = EventSelection(channels: channels, order: connection.dialect.eventOrder)
            return try connection.all(
                "EXPLAIN QUERY PLAN \(selection.sql(after: .start, through: EventPosition(number: 9), limit: 5))"
            ) { $0.text(3) }
        }
        #expect(plan.contains { $0.contains("event_by_session (session_id=? AND number>? AND number<?)") }, "\(plan)")
        #expect(plan.contains { $0.contains("event_by_account (account_no=? AND number>? AND number<?)") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN event") }, "\(plan)")
    }

    private func replay(
        _ channels: [EventChannel],
        in scope: AccountScope = .all,
        after start: EventPosition = .start,
        pageSize: Int = 1000
    ) async throws -> [StoredEvent] {
        let events = store.events(in: scope)
        let channels = try await events.resolve(channels)
        let end = try await store.eventLog.newest()
        var (found, position) = ([StoredEvent](), start)
        while true {
            guard case .events(let page) = try await events.events(on: channels, after: position, through: end, limit: pageSize) else {
                Issue.record("A gap after \(position.number)")
                return found
            }
            found += page
            guard page.count == pageSize, let last = page.last else { return found }
            position = last.position
        }
    }
}
