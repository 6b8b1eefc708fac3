import Contract
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

@Suite("Retention")
struct RetentionTests {
    let temporary: TemporaryStore
    var store: Store { temporary.store }
    let acme: String
    let beta: String
    let date = DateTime(milliseconds: 1_700_000_000_000)

    init() async throws {
        temporary = try TemporaryStore()
        acme = try await temporary.account("Acme")
        beta = try await temporary.account("Beta")
    }

    @Test("an account's rule is set, shown and noted in the log; another's is not touched")
    func rules() async throws {
        try await store.retention.update(acme, by: .test) {
            $0.sessionDays = 365
            $0.logDays = 0
        }
        try await store.retention.update(acme, by: .test) { $0.logDays = nil }
        let rules = try await store.retention.rules()
        #expect(rules.map(\.accountName) == ["Acme", "Beta"])
        #expect(rules.map(\.sessionDays) == [365, nil] && rules.map(\.logDays) == [nil, nil])
        let entries = try await store.log(in: .accounts([acme])).list().items
        #expect(entries.first?.description == "Retention of account 'Acme': sessions 365 days, logs as for all")
        await #expect(throws: ServiceError.self) { try await store.retention.update("nothing", by: .test) { $0.logDays = 1 } }
        try await store.accounts(in: .all).delete(beta, by: .test)
        #expect(try await store.retention.rules().count == 1)
    }

    @Test("sessions older than the date go, live and archived, of this account only, with an event and a receipt")
    func sessions() async throws {
        let count = RetentionRepository.batch + 30
        try await add(count, to: acme, created: -1000, archived: 100)
        try await add(5, to: acme, created: 10, archived: 2)
        try await add(4, to: beta, created: -1000, archived: 2)
        let expired = ExpiredPart(accountId: acme, part: .sessions, before: date)
        let preview = try await total { try await store.retention.preview(expired, after: $0) }
        #expect(preview.sessions == count)
        #expect(try await sessions(of: acme) == count + 5)

        let start = try await store.eventLog.newest()
        let removed = try await total { try await store.retention.remove(expired, keptFor: 30, after: $0, by: .test) }
        #expect(removed == preview)
        #expect(try await sessions(of: acme) == 5)
        #expect(try await sessions(of: beta) == 4)
        guard case .events(let events) = try await store.eventLog.events(after: start, limit: 1000) else {
            throw StorageError(.other, "gap")
        }
        #expect(events.count == count && events.allSatisfy { $0.kind == "deleted" })
        let receipts = try await store.log(in: .accounts([acme])).list().items.compactMap(\.description).filter {
            $0.contains("kept for 30 days")
        }
        #expect(receipts.count == 2)
        #expect(receipts.last?.hasPrefix("Deleted \(RetentionRepository.batch) sessions created from ") == true)
        #expect(try await store.check { _ in }.isEmpty)
    }

    @Test("logs go and the sessions stay; what had none is not touched; the search forgets them")
    func logs() async throws {
        try await add(10, to: acme, created: -1000, archived: 5, log: "secret words")
        try await add(10, to: acme, created: -900, archived: 5)
        try await add(3, to: acme, created: 10, archived: 0, log: "secret words")
        let expired = ExpiredPart(accountId: acme, part: .logs, before: date)
        #expect(try await total { try await store.retention.preview(expired, after: $0) }.sessions == 10)
        #expect(try await total { try await store.retention.remove(expired, keptFor: 30, after: $0, by: .test) }.sessions == 10)
        #expect(try await total { try await store.retention.remove(expired, keptFor: 30, after: $0, by: .test) }.sessions == 0)
        #expect(try await sessions(of: acme) == 23)
        #expect(try await sessions(of: acme, log: "secret words") == 3)
        #expect(try await store.check { _ in }.isEmpty)
    }

    @Test("an index finds what is old, without sorting", .enabled(if: !TestDatabase.isUsed), arguments: RetainedPart.allCases)
    func plan(part: RetainedPart) async throws {
        let expired = ExpiredPart(accountId: acme, part: part, before: date)
        let plan = try await store.database.read { connection in
            let place = SessionArchive.Place(created: 1, id: "x")
            return try connection.all(
                "EXPLAIN QUERY PLAN \(RetentionRepository.selection(expired, 1, after: place, connection.dialect))"
            ) { $0.text(3) }
        }
        #expect(
            plan.count { $0.contains("session_by_account (account_no=? AND archived=? AND (created,id)>(?,?) AND created<?)") } == 2,
            "\(plan)"
        )
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }

    @Test("a month that nobody keeps goes as a whole, with a receipt for each account; others stay", .enabled(if: TestDatabase.isUsed))
    func months() async throws {
        // In August, September and November.
        for days in [90, 60, 0] as [Int64] {
            try await add(4, to: acme, created: -days * 86_400, archived: 2)
            try await add(3, to: beta, created: -days * 86_400, archived: 0)
        }
        func expired(_ account: String, days: Int) -> (part: ExpiredPart, days: Int) {
            let before = DateTime(milliseconds: date.milliseconds - Int64(days) * 86_400_000)
            return (ExpiredPart(accountId: account, part: .sessions, before: before), days)
        }
        #expect(try await store.retention.months([expired(acme, days: 20)]) == [], "another keeps his for ever")
        let months = try await store.retention.months([expired(acme, days: 20), expired(beta, days: 50)])
        #expect(months.count == 1, "another has one day of September left")

        var august = SessionQuery()
        august.archive = .both
        august.days.last = CalendarDate("2023-08-31")
        let page = try await store.sessions(in: .all).list(august)
        let removed = try #require(try await store.retention.remove(months[0], by: .test))
        #expect(removed[acme]?.sessions == 4 && removed[beta]?.sessions == 3)
        #expect(removed[acme]?.oldest == DateTime(milliseconds: date.milliseconds - 90 * 86_400_000))
        #expect(try await store.retention.remove(months[0], by: .test) == nil, "it is gone")
        #expect(page.count == 7)
        #expect(try await store.sessions(in: .all).count(august) == 0)
        #expect(try await sessions(of: acme) == 8)
        #expect(try await sessions(of: beta) == 6)
        #expect(try await store.check { _ in }.isEmpty)
        let receipt = try await store.log(in: .accounts([beta])).list().items.compactMap(\.description).first
        #expect(receipt?.hasPrefix("Deleted 3 sessions created from 2023-08-") == true && receipt?.hasSuffix("kept for 50 days") == true)
        // A month that comes back is made anew.
        try await add(1, to: acme, created: -90 * 86_400, archived: 0)
        #expect(try await store.sessions(in: .all).count(august) == 1)
    }

    @Test("a month to which something is added meanwhile stays", .enabled(if: TestDatabase.isUsed))
    func monthInUse() async throws {
        try await add(2, to: acme, created: -90 * 86_400, archived: 0)
        let expired = (part: ExpiredPart(accountId: acme, part: .sessions, before: date), days: 1)
        let month = try #require(try await store.retention.months([expired]).first)
        try await add(1, to: beta, created: -90 * 86_400, archived: 0)
        #expect(try await store.retention.remove(month, by: .test) == nil)
        #expect(try await sessions(of: acme) == 2)
        #expect(try await sessions(of: beta) == 1)
        #expect(try await store.check { _ in }.isEmpty)
    }

    private func total(_ batch: (SessionArchive.Place?) async throws -> RetentionBatch) async throws -> RetentionBatch {
        var sum = try await batch(nil)
        while let place = sum.next { sum.add(try await batch(place)) }
        return sum
    }

    /// - Parameter created: seconds from the date; each session a moment later.
    private func add(_ count: Int, to account: String, created: Int64, archived: Int, log: String? = nil) async throws {
        let sessions = (0..<count).map { number in
            var session = SessionInfo(account: account)
            session.base.dateCreated = DateTime(milliseconds: date.milliseconds + created * 1000 + Int64(number)).iso8601
            if let log { session.log = [SessionLogInfo { $0.message = log }] }
            return SessionToAdd(session, isArchived: number < archived)
        }
        try await store.sessions(in: .all).add(sessions, by: .test)
    }

    private func sessions(of account: String, log: String? = nil) async throws -> Int {
        var query = SessionQuery()
        query.accountIds = [account]
        query.archive = .both
        query.log = log
        return try await store.sessions(in: .all).count(query)
    }
}
