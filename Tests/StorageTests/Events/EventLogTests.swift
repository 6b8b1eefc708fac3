import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Log of events")
struct EventLogTests {
    let temporary: TemporaryStore
    var store: Store { temporary.store }
    let account: String

    init() async throws {
        temporary = try TemporaryStore()
        account = try await temporary.account("Acme")
    }

    @Test("tells what happened to a session, in order")
    func tellsInOrder() async throws {
        let sessions = store.sessions(in: .all)
        let id = try await temporary.session(in: account)
        try await sessions.update(id, action: "PatchSession", by: .test) { $0.callState = .connected }
        try await sessions.appendToLog(id, message: "Hello\nworld", by: .test)
        try await sessions.update(id, action: "EndSession", by: .test) {
            $0.ended = true
            $0.outcome = "Answered"
        }
        try await sessions.delete(accountId: account, from: DateTime(milliseconds: 0), to: .farFuture, by: .test)

        let events = try await all()
        #expect(events.map(\.kind) == ["created", "changed", "logged", "changed", "ended", "deleted"])
        #expect(events.allSatisfy { $0.sessionId == id })
        #expect(events.map(\.position).sorted() == events.map(\.position))
        let texts = events.map { String(decoding: $0.data, as: UTF8.self) }
        #expect(texts[1].contains(#""members":["callState"]"#))
        #expect(texts[2].contains(#""message":"Hello\nworld""#))
        #expect(texts[3].contains(#""members":["ended","outcome"]"#) || texts[3].contains(#""members":["outcome","ended"]"#), "\(texts[3])")
        #expect(texts[4].contains(#""outcome":"Answered""#))
        #expect(texts.allSatisfy { $0.contains(#""by":"tester@example.com""#) && $0.contains(account) })
    }

    @Test("says nothing of a change that failed, or that changed nothing")
    func failuresLeaveNoEvent() async throws {
        struct Refused: Error {}
        let id = try await temporary.session(in: account)
        let before = try await store.eventLog.newest()
        await #expect(throws: Refused.self) {
            try await store.sessions(in: .all).update(id, action: "x", by: .test) { session in
                session.callState = .hold
                throw Refused()
            }
        }
        try await store.sessions(in: .all).update(id, action: "x", by: .test) { _ in }
        #expect(try await store.eventLog.newest() == before)
    }

    @Test("a long piece of log is counted, and read from the session")
    func longLines() async throws {
        let id = try await temporary.session(in: account)
        try await store.sessions(in: .all).appendToLog(id, message: String(repeating: "x", count: 20_000), by: .test)
        let data = try #require(try await all().last).data
        #expect(data.count < 1000)
        #expect(String(decoding: data, as: UTF8.self).contains(#""count":1"#))
    }

    @Test("is read once and in order by many pages while many write", arguments: [1, 7, 100])
    func concurrentWriters(pageSize: Int) async throws {
        let store = store
        let ids = try await (0..<8).asyncMap { _ in try await temporary.session(in: account) }
        let (writers, changes) = (8, 25)
        let start = try await store.eventLog.newest()
        let read = try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    for change in 0..<changes {
                        try await store.sessions(in: .all).appendToLog(ids[writer], message: "\(change)", by: .test)
                    }
                }
            }
            var (found, position) = ([StoredEvent](), start)
            while found.count < writers * changes {
                let page = try await events(after: position, limit: pageSize)
                found += page
                position = page.last?.position ?? position
                if page.isEmpty { await Task.yield() }
            }
            try await group.waitForAll()
            return found
        }
        #expect(Set(read.map(\.position)).count == writers * changes)
        #expect(read.map(\.position) == read.map(\.position).sorted())
        for (writer, id) in ids.enumerated() {
            let own = read.filter { $0.sessionId == id }
            let lines = own.map { String(decoding: $0.data, as: UTF8.self) }
            #expect(own.count == changes, "writer \(writer)")
            #expect(zip(lines, 0..<changes).allSatisfy { $0.contains(#""message":"\#($1)""#) })
        }
        #expect(try await all(after: start) == read)
    }

    @Test("forgets the oldest beyond a count, and says so to who comes late")
    func bounded() async throws {
        for _ in 0..<30 { _ = try await temporary.session(in: account) }
        let events = try await all()
        #expect(try await store.eventLog.prune(keeping: 10, since: DateTime(milliseconds: 0), limit: 15) == 15)
        #expect(try await store.eventLog.prune(keeping: 10, since: DateTime(milliseconds: 0), limit: 15) == 5)
        #expect(try await store.eventLog.prune(keeping: 10, since: DateTime(milliseconds: 0), limit: 15) == 0)

        #expect(try await store.eventLog.events(after: events[18].position, limit: 100) == .gap)
        #expect(try await store.eventLog.events(after: .start, limit: 100) == .gap)
        #expect(try await all(after: events[19].position) == Array(events[20...]))
    }

    @Test("forgets what is old, but never uses a number again")
    func forgetsByAge() async throws {
        for _ in 0..<5 { _ = try await temporary.session(in: account) }
        let newest = try await store.eventLog.newest()
        #expect(try await store.eventLog.prune(keeping: 100, since: .farFuture) == 4)
        #expect(try await store.eventLog.newest() == newest)
        _ = try await temporary.session(in: account)
        #expect(try await store.eventLog.newest() > newest)
        #expect(try await all(after: newest).count == 1)
    }

    @Test("wakes who listens after a commit, not before")
    func signal() async throws {
        var signals = store.eventLog.signal.signals().makeAsyncIterator()
        let id = try await temporary.session(in: account)
        await signals.next()
        #expect(try await all().last?.sessionId == id)
    }

    @Test("sees what another process adds to the same folder")
    func otherProcess() async throws {
        let other = try temporary.reopened()
        _ = try await other.sessions(in: .all).add([SessionToAdd(.init(account: account))], by: .test)
        #expect(try await all().map(\.kind) == ["created"])
    }

    private func all(after position: EventPosition = .start) async throws -> [StoredEvent] {
        return try await events(after: position, limit: 100_000)
    }

    private func events(after position: EventPosition, limit: Int) async throws -> [StoredEvent] {
        guard case .events(let events) = try await store.eventLog.events(after: position, limit: limit) else {
            Issue.record("Events after \(position.number) are gone")
            return []
        }
        return events
    }
}
