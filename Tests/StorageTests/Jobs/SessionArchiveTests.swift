import Contract
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

@Suite("Moving sessions to the archive")
struct SessionArchiveTests {
    let temporary: TemporaryStore
    var store: Store { temporary.store }
    let account: String
    let date = DateTime(milliseconds: 1_700_000_000_000)

    init() async throws {
        temporary = try TemporaryStore()
        account = try await temporary.account("Acme")
    }

    @Test("those that ended before the date move, with counters and an event each; the others stay")
    func moves() async throws {
        let old = try await add(created: -100, completed: -50)
        let endedLate = try await add(created: -100, completed: 1)
        let unfinished = try await add(created: -100, completed: nil, ended: false)
        let undated = try await add(created: -100, completed: nil)
        let young = try await add(created: 5, completed: 6)
        let start = try await store.eventLog.newest()

        #expect(try await moveAll() == 2)
        #expect(try await ids(.archived) == [old, undated])
        #expect(try await ids(.live) == [endedLate, unfinished, young])
        #expect(try await store.sessions(in: .all).count(query(.archived)) == 2)
        guard case .events(let events) = try await store.eventLog.events(after: start, limit: 100) else {
            throw StorageError(.other, "gap")
        }
        #expect(Set(events.map(\.sessionId)) == [old, undated] && events.allSatisfy { $0.kind == "archived" } && events.count == 2)
        #expect(try await moveAll() == 0)
        #expect(try await store.eventLog.newest() == events.last?.position)
        #expect(try await store.check { _ in }.isEmpty)
    }

    @Test("many move in batches, each once, while others write")
    func batches() async throws {
        let sessions = (0..<3 * SessionArchive.batch + 7).map { session(created: Int64(-1000 + $0 % 50), completed: -10) }
        try await store.sessions(in: .all).add(sessions.map { SessionToAdd($0) }, by: .test)
        let start = try await store.eventLog.newest()
        async let first = moveAll()
        async let second = moveAll()
        async let written = temporary.session(in: account)
        let moved = try await first + second
        _ = try await written
        #expect(moved == sessions.count)
        guard case .events(let events) = try await store.eventLog.events(after: start, limit: 10_000) else {
            throw StorageError(.other, "gap")
        }
        let archived = events.filter { $0.kind == "archived" }.map(\.sessionId)
        #expect(archived.count == sessions.count && Set(archived).count == sessions.count)
        #expect(try await store.sessions(in: .all).count(query(.archived)) == sessions.count)
        #expect(try await store.check { _ in }.isEmpty)
    }

    @Test("an index finds them", .enabled(if: !TestDatabase.isUsed))
    func plan() async throws {
        let place = SessionArchive.Place(created: 1, id: "x")
        let plan = try await store.database.read { connection in
            try connection.all(
                "EXPLAIN QUERY PLAN \(SessionArchive.candidates(createdBefore: date, after: place, connection.dialect))"
            ) { $0.text(3) }
        }
        #expect(plan.first == "SEARCH s USING INDEX session_by_date (archived=? AND (created,id)>(?,?) AND created<?)", "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }

    private func moveAll() async throws -> Int {
        var batch = try await store.archive.move(endedBefore: date, by: .test)
        var moved = batch.moved
        while let place = batch.next {
            batch = try await store.archive.move(endedBefore: date, after: place, by: .test)
            moved += batch.moved
        }
        return moved
    }

    /// - Parameters: seconds from the date.
    private func session(created: Int64, completed: Int64?, ended: Bool = true) -> SessionInfo {
        var session = SessionInfo(account: account)
        session.base.dateCreated = DateTime(milliseconds: date.milliseconds + created * 1000).iso8601
        session.dateCompleted = completed.map { DateTime(milliseconds: date.milliseconds + $0 * 1000).iso8601 }
        session.ended = ended
        return session
    }

    private func add(created: Int64, completed: Int64?, ended: Bool = true) async throws -> String {
        let session = session(created: created, completed: completed, ended: ended)
        guard case .stored(let id)? = try await store.sessions(in: .all).add([SessionToAdd(session)], by: .test).first else {
            throw StorageError(.other, "The session was there already")
        }
        return id
    }

    private func query(_ archive: ArchiveFilter) -> SessionQuery {
        var query = SessionQuery()
        query.archive = archive
        query.options.paging.all = true
        return query
    }

    private func ids(_ archive: ArchiveFilter) async throws -> [String] {
        var ids: [String] = []
        for try await piece in try await store.sessions(in: .all).stream(query(archive)) {
            let list = try JSONReader.parse(Array("[".utf8) + piece + Array("]".utf8))
            guard case .list(let items) = list else { continue }
            ids += try items.map { try SessionInfo(wire: $0).id ?? "" }
        }
        return ids.sorted()
    }
}
