import Contract
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

/// The planner chooses by what a table holds, so there are 12,000 sessions in two months, half of them in account 1, the others in 39 accounts. It is told that
/// reading whole tables and sorting cost very much: the other months are empty, and it would not care how it reads them.
@Suite("How PostgreSQL finds sessions", .enabled(if: TestDatabase.isUsed))
struct PostgreSQLPlanTests {
    private let dialect = PostgreSQLDialect()
    private let temporary: TemporaryStore

    init() throws {
        temporary = try TemporaryStore()
        try temporary.database?.run(
            """
            INSERT INTO account (account_no, id, name, name_folded, created, token_secret, document)
            SELECT n, 'a' || n, '', '', 0, '', '{}' FROM generate_series(1, 40) AS n
            """
        )
        try temporary.database?.run("SELECT add_session_month(1735689600000), add_session_month(1738368000000)")
        try temporary.database?.run(
            """
            INSERT INTO session (account_no, created, rid, id, archived, ended, customer_id, endpoint_id, parent_id,
                from_text, to_text, log_text, document)
            SELECT account, 1735689600000 + n * 420000::bigint, account::bigint << 40 | n, 's' || n, (n % 7 = 0)::int, (n % 11 > 0)::int,
                'c' || n % 600, 'e' || n % 600, CASE WHEN n % 20 = 0 THEN 'p' || n % 400 END,
                md5(n::text), md5('to' || n), repeat(md5('log' || n), 10), '{}'
            FROM generate_series(1, 12000) AS n, LATERAL (SELECT CASE WHEN n % 2 = 0 THEN 1 ELSE 2 + n % 39 END) AS owner (account)
            """
        )
        try temporary.database?.run("VACUUM ANALYZE")
    }

    private func plan(_ statement: SQL) async throws -> [String] {
        try await temporary.store.database.read { connection in
            try connection.query("SELECT set_config('enable_seqscan', 'off', true), set_config('enable_sort', 'off', true)") { _ in }
            return try connection.all("EXPLAIN (COSTS OFF) \(statement)") { $0.text(0) }
        }
    }

    private func page(_ accounts: [Int64]?, _ build: (inout SessionQuery) -> Void = { _ in }) -> SQL {
        selection(accounts, build).keys(descending: true, limit: 26, offset: 0)
    }

    private func selection(_ accounts: [Int64]?, _ build: (inout SessionQuery) -> Void = { _ in }) -> SessionSelection {
        var query = SessionQuery()
        build(&query)
        return SessionSelection(filter: SessionFilter(query, accounts: accounts), dialect: dialect)
    }

    @Test("the newest of an account come from its index, month after month, without sorting and without reading a row")
    func newest() async throws {
        let plan = try await plan(page([5]))
        #expect(plan.contains { $0.contains("using session_202502_account_no_archived_created_id_rid_sort_keys_idx") }, "\(plan)")
        expectOrdered(plan)
        #expect(!plan.contains { $0.contains("Merge Append") }, "months follow each other")
    }

    @Test("days leave out the months they are not in")
    func days() async throws {
        let plan = try await plan(
            page([1]) {
                $0.days.first = CalendarDate("2025-01-03")
                $0.days.last = CalendarDate("2025-01-04")
            }
        )
        #expect(plan.contains { $0.contains("session_202501") } && !plan.contains { $0.contains("session_202502") }, "\(plan)")
    }

    @Test("all accounts are read by date, and the rest of a list starts where it was left")
    func byDate() async throws {
        for accounts in [nil, Array(1...40)] as [[Int64]?] {
            let selection = selection(accounts)
            for after in [nil, SessionSelection.Key(created: 1_736_000_000_000, id: "x")] {
                let plan = try await plan(selection.keys(descending: true, after: after, limit: 26, offset: 0))
                #expect(plan.contains { $0.contains("using session_202501_archived_created_id_account_no_rid_idx") }, "\(plan)")
                expectOrdered(plan)
            }
        }
        let plan = try await plan(
            selection([1]).keys(descending: true, after: .init(created: 1_736_000_000_000, id: "x"), limit: 40, offset: 0)
        )
        #expect(plan.contains { $0.contains("ROW(created, id) < ROW(") && $0.contains("Index Cond") }, "\(plan)")
        expectOrdered(plan)
    }

    @Test("what is old enough for the archive, or has been kept for long enough, is found in order")
    func old() async throws {
        let place = SessionArchive.Place(created: 1, id: "x")
        let date = DateTime(milliseconds: 1_740_000_000_000)
        let archived = try await plan(SessionArchive.candidates(createdBefore: date, after: place, dialect))
        #expect(archived.contains { $0.contains("using session_202501_archived_created_id_account_no_rid_idx") }, "\(archived)")
        expectOrdered(archived)
        for part in RetainedPart.allCases {
            let expired = ExpiredPart(accountId: "a1", part: part, before: date)
            let plan = try await plan(RetentionRepository.selection(expired, 1, after: place, dialect))
            // Where an account has half of the sessions, their dates do as well.
            #expect(plan.contains { $0.contains("Index Cond") && $0.contains("ROW(created, id) >") }, "\(plan)")
            expectOrdered(plan)
        }
    }

    @Test("several accounts, and live with archived, are merged in order")
    func merged() async throws {
        for page in [page([1, 2, 3]), page([1]) { $0.archive = .both }, page(nil) { $0.archive = .both }] {
            let plan = try await plan(page)
            #expect(plan.contains { $0.contains("Merge Append") })
            expectOrdered(plan)
        }
    }

    @Test("each filter has an index that keeps the order", arguments: FilterCase.all)
    func filters(filterCase: FilterCase) async throws {
        let plan = try await plan(page([1], filterCase.build))
        #expect(plan.contains { $0.contains("using session_202502_\(filterCase.index)") }, "\(plan)")
        expectOrdered(plan)
    }

    struct FilterCase: Sendable {
        var index: String
        var build: @Sendable (inout SessionQuery) -> Void

        static let all = [
            FilterCase(index: "account_no_customer_id_archived_create") { $0.customerIds = ["c1"] },
            FilterCase(index: "account_no_endpoint_id_archived_create") { $0.endpointIds = ["e1"] },
            FilterCase(index: "account_no_parent_id_archived_create") { $0.parentSessionId = "p20" },
            FilterCase(index: "account_no_created_id_idx") { $0.ended = false },
        ]
    }

    @Test("an account is sorted by what stands in its index, without reading a row")
    func sorted() async throws {
        let statement = selection([1]) { $0.archive = .both }.keys(sortedBy: "fromName", descending: true, limit: 26, offset: 0)
        let plan = try await plan(statement)
        for month in ["202501", "202502"] {
            #expect(
                plan.contains { $0.contains("Index Only Scan using session_\(month)_account_no_archived_created_id_rid_sort_keys_idx") },
                "\(plan)"
            )
        }
    }

    @Test("texts are found in the trigrams of the account")
    func texts() async throws {
        let count = { (build: (inout SessionQuery) -> Void) in try await self.plan(self.selection([1], build).count()) }
        let party = try await count { $0.from = "abc" }
        #expect(party.contains { $0.contains("Scan on session_202501_account_no_from_text_to_text_idx") }, "\(party)")
        #expect(party.contains { $0.contains("Index Cond: ((account_no = '1'::bigint) AND (from_text ~~ '%abc%'::text))") }, "\(party)")
        let log = try await count { $0.log = "abc" }
        #expect(log.contains { $0.contains("Scan on session_202501_account_no_log_text_idx") }, "\(log)")
        #expect(log.contains { $0.contains("Index Cond: ((account_no = '1'::bigint) AND (log_text ~~ '%abc%'::text))") }, "\(log)")
    }

    @Test("totals of texts that many have come from an index that holds them, without reading a session")
    func totalsOfTexts() async throws {
        func filter(_ build: (inout SessionQuery) -> Void) -> SessionFilter {
            var query = SessionQuery()
            build(&query)
            return SessionFilter(query, accounts: [1])
        }
        let sample = Array(repeating: SessionPlace(rid: 1, created: 1), count: 100)
        func counts(_ filter: SessionFilter, hits: Int) async throws -> [SQL]? {
            try await temporary.store.database.read { connection in
                try dialect.search.prepared(for: filter.text, sample: sample, hits: hits, connection).counts(filter, account: 1, connection)
            }
        }
        let named = filter { $0.to = "abc" }
        let dated = filter { query in
            query.from = "a"
            query.archive = .archived
            query.days.first = CalendarDate("2025-01-03")
        }
        let logged = filter { $0.log = "abc" }
        for (filter, first) in [(named, "from_text"), (dated, "from_text"), (logged, "log_text")] {
            let counts = try #require(try await counts(filter, hits: 1))
            let short = try await plan(counts[0])
            #expect(
                short.contains { $0.contains("Index Only Scan using session_202501_account_no_archived_created_\(first)") },
                "\(short)"
            )
            let long = try await plan(counts[1])
            #expect(long.contains { $0.contains("session_202501_account_no_archived_created_idx") }, "\(long)")
            #expect(!(short + long).contains { $0.contains("Seq Scan") }, "\(short + long)")
        }
        #expect(try await counts(named, hits: 0)?.count == 2)
        try temporary.database?.run("INSERT INTO session_day VALUES (1, 0, 20000, 63, \(PostgreSQLSessionSearch.fewSessions))")
        #expect(try await counts(named, hits: 0) == nil, "what is rare among very many is found in the trigrams")
        #expect(try await counts(named, hits: 1)?.count == 2)
        #expect(try await counts(logged, hits: 24) == nil, "reading what is found costs more than comparing a log")
        #expect(try await counts(logged, hits: 25)?.count == 2)
        let both = filter { ($0.log, $0.from) = ("abc", "abc") }
        #expect(try await counts(both, hits: 100) == nil, "no index holds both")
        let owned = filter { query in
            query.from = "abc"
            query.customerIds = ["c1"]
        }
        #expect(try await counts(owned, hits: 1) == nil)
    }

    @Test("one session is found by its id, and documents by their places, in one month each")
    func places() async throws {
        let layout = dialect.sessions
        let (tables, condition) = layout.find(["a", "b"])
        let found = try await plan("SELECT s.rid FROM \(tables) WHERE \(condition)")
        #expect(found.contains { $0.contains("session_key_pkey") }, "\(found)")
        #expect(
            found.contains { $0.contains("(account_no = k.account_no) AND (created = k.created)") || $0.contains("created = k.created") },
            "\(found)"
        )
        #expect(!found.contains { $0.contains("Seq Scan") }, "\(found)")
    }

    @Test("totals are counted from the days")
    func totals() async throws {
        let plan = try await plan(selection([1]).count())
        #expect(plan.contains { $0.contains("session_day_pkey") } && !plan.contains { $0.contains("Seq Scan") }, "\(plan)")
    }

    @Test("each channel of events has an index that keeps the order")
    func events() async throws {
        let channels = [
            WatchedChannel(channel: .session(id: "s"), accountId: "a", accountNumber: 1),
            WatchedChannel(channel: .account(id: "b"), accountId: "b", accountNumber: 2),
        ]
        let selection = EventSelection(channels: channels, order: dialect.eventOrder)
        let plan = try await plan(selection.sql(after: .start, through: EventPosition(transaction: 9, number: 9), limit: 5))
        #expect(plan.contains { $0.contains("event_by_session") } && plan.contains { $0.contains("event_by_account") }, "\(plan)")
        #expect(!plan.contains { $0.contains("Seq Scan") }, "\(plan)")
    }

    private func expectOrdered(_ plan: [String]) {
        #expect(!plan.contains { $0.contains("->  Sort") || $0.contains("Seq Scan") }, "\(plan)")
    }
}
