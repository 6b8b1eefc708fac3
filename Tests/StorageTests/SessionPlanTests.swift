import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("How the database finds sessions")
struct SessionPlanTests {
    let dialect = SQLiteDialect()

    private func filter(_ accounts: [Int64]?, _ build: (inout SessionQuery) -> Void = { _ in }) -> SessionFilter {
        var query = SessionQuery()
        build(&query)
        return SessionFilter(query, accounts: accounts)
    }

    /// The lines of the plan, outermost first.
    private func plan(_ statement: SQL) async throws -> [String] {
        let temporary = try TemporaryStore(isEmbedded: true)
        return try await temporary.store.database.read { connection in
            try connection.all("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) }
        }
    }

    private func page(_ filter: SessionFilter) -> SQL {
        SessionSelection(filter: filter, dialect: dialect).keys(.newestFirst, limit: 26, offset: 0)
    }

    @Test("the newest of an account come from its index, without sorting and without reading a row")
    func newest() async throws {
        let plan = try await plan(page(filter([1])))
        #expect(plan == ["SEARCH s USING COVERING INDEX session_by_account (account_no=? AND archived=?)"])
    }

    @Test("days are part of the search")
    func days() async throws {
        let plan = try await plan(
            page(
                filter([1]) {
                    $0.days.first = CalendarDate(daysSince1970: 1)
                    $0.days.last = CalendarDate(daysSince1970: 2)
                }
            )
        )
        #expect(
            plan == ["SEARCH s USING COVERING INDEX session_by_account (account_no=? AND archived=? AND created>? AND created<?)"]
        )
    }

    @Test("the rest of a stream starts where it was left")
    func keyset() async throws {
        let selection = SessionSelection(filter: filter([1]), dialect: dialect)
        let key = SessionSelection.Key(created: 1, id: "x")
        let plan = try await plan(selection.keys(descending: true, after: key, limit: 40, offset: 0))
        #expect(plan == ["SEARCH s USING COVERING INDEX session_by_account (account_no=? AND archived=? AND (created,id)<(?,?))"])
    }

    @Test("several accounts, and live with archived, are merged in order")
    func merged() async throws {
        for filter in [filter([1, 2, 3]), filter([1]) { $0.archive = .both }, filter(nil) { $0.archive = .both }] {
            let plan = try await plan(page(filter))
            #expect(plan.contains { $0.hasPrefix("MERGE (UNION ALL)") })
            #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") && !$0.contains("SCAN s") })
        }
    }

    @Test("all accounts are read by date", arguments: [nil, Array(1...40)] as [[Int64]?])
    func everything(accounts: [Int64]?) async throws {
        let plan = try await plan(page(filter(accounts)))
        #expect(plan.first == "SEARCH s USING COVERING INDEX session_by_date (archived=?)")
        #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") })
    }

    @Test("each filter has an index that keeps the order", arguments: FilterCase.all)
    func filters(filterCase: FilterCase) async throws {
        let plan = try await plan(page(SessionFilter(filterCase.query, accounts: [1])))
        #expect(plan.count == 1 && plan[0].hasSuffix(filterCase.index), "\(plan)")
    }

    struct FilterCase: Sendable {
        var index: String
        var query = SessionQuery()

        init(_ index: String, _ build: (inout SessionQuery) -> Void) {
            self.index = index
            build(&query)
        }

        static let all = [
            FilterCase("session_by_customer (customer_id=? AND archived=?)") { $0.customerIds = ["c"] },
            FilterCase("session_by_endpoint (endpoint_id=? AND archived=?)") { $0.endpointIds = ["e"] },
            FilterCase("session_by_endpoint (endpoint_id=? AND archived=?)") {
                $0.endpointIds = ["e"]
                $0.customerIds = ["c"]
            },
            FilterCase("session_by_parent (parent_id=? AND archived=?)") { $0.parentSessionId = "p" },
            FilterCase("session_active (account_no=?)") { $0.ended = false },
            FilterCase("session_by_account (account_no=? AND archived=?)") { $0.ended = true },
        ]
    }

    @Test("certain ids are looked up one by one", arguments: [1, 3, 1000])
    func ids(count: Int) async throws {
        let plan = try await plan(page(filter([1]) { $0.options.specificIds = (0..<count).map(String.init) }))
        #expect(plan.contains("SEARCH s USING INDEX session_by_id (id=?)"), "\(plan)")
    }

    @Test("texts of three characters and more come from the trigrams, within the account")
    func texts() async throws {
        let party = try await plan(
            page(
                filter([1]) {
                    $0.from = "abc"
                    $0.to = "def"
                }
            )
        )
        #expect(party[0].hasPrefix("SCAN session_party VIRTUAL TABLE INDEX"))
        #expect(party[0].contains("<") && party[0].contains(">"), "bounded by row ids")
        #expect(party[1] == "SEARCH s USING INTEGER PRIMARY KEY (rowid=?)")
        let log = try await plan(page(filter([1]) { $0.log = "abc" }))
        #expect(log[0].hasPrefix("SCAN session_log VIRTUAL TABLE INDEX"))
        #expect(log[1...2] == ["SEARCH s USING INTEGER PRIMARY KEY (rowid=?)", "SEARCH l USING INTEGER PRIMARY KEY (rowid=?)"])
    }

    @Test("totals of a text in an account come from the index alone, from its candidates, or from all texts, and from nothing else")
    func totalsOfTexts() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        let account = try await temporary.account("Acme")
        let numbers = ["+15550001", "+15550002", "+15550003", "+15559999"]
        let sessions = numbers.map { number in
            SessionToAdd(
                SessionInfo {
                    $0.accountId = account
                    $0.fromAddress = number
                    $0.log = [SessionLogInfo { $0.message = "Call from \(number)" }]
                }
            )
        }
        try await temporary.store.sessions(in: .all).add(sessions, by: .test)
        func plan(_ build: @escaping @Sendable (inout SessionQuery) -> Void) async throws -> [String] {
            let filter = filter([1], build)
            return try await temporary.store.database.read { connection in
                let places = try SessionRepository.places("SELECT rid, created FROM session", connection)
                let search = try dialect.search.prepared(for: filter.text, sample: places, hits: 1, connection)
                let counts = try #require(try search.counts(filter, account: 1, connection))
                let count = try #require(counts.count == 1 ? counts.first : nil)
                return try connection.all("EXPLAIN QUERY PLAN \(count)") { $0.text(3) }
            }
        }
        let indexAlone = try await plan { $0.from = "9999" }
        #expect(indexAlone.count == 1 && indexAlone[0].hasPrefix("SCAN session_party VIRTUAL TABLE INDEX"), "\(indexAlone)")
        #expect(try await plan { $0.from = "+1555000" } == ["SEARCH s USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"])
        let candidates = try await plan { $0.log = "9999" }
        #expect(candidates.count == 2 && candidates[0].hasPrefix("SCAN session_log VIRTUAL TABLE INDEX"), "\(candidates)")
        #expect(candidates[1] == "SEARCH l USING INTEGER PRIMARY KEY (rowid=?)")
        #expect(try await plan { $0.log = "call from" } == ["SEARCH l USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"])
    }

    @Test("texts of one or two characters are looked for in the order of the list, so that a page ends the search")
    func shortTexts() async throws {
        let plan = try await plan(
            page(
                filter([1]) {
                    $0.from = "ab"
                    $0.log = "x"
                }
            )
        )
        #expect(plan[0] == "SEARCH s USING INDEX session_by_account (account_no=? AND archived=?)")
        #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") })
    }

    @Test("totals are counted from the days, or from an index alone")
    func totals() async throws {
        let days = try await plan(SessionSelection(filter: filter([1]), dialect: dialect).count())
        #expect(days == ["SEARCH session_day USING COVERING INDEX session_day_counts (account_no=? AND archived=?)"])
        let customer = try await plan(SessionSelection(filter: filter([1]) { $0.customerIds = ["c"] }, dialect: dialect).count())
        #expect(customer.contains { $0.contains("COVERING INDEX session_by_customer (customer_id=? AND archived=?)") })
    }

    @Test("an order by any member reads the account's sessions and no others")
    func sorted() async throws {
        let sorting = try Sorting(field: "fromName", of: SessionInfo.self)
        let plan = try await plan(SessionSelection(filter: filter([1]), dialect: dialect).keys(sorting, limit: 26, offset: 0))
        #expect(plan[0] == "SEARCH s USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)", "\(plan)")
        #expect(plan[1].hasPrefix("SEARCH k USING INTEGER PRIMARY KEY (rowid=?)"), "keys are read, not documents: \(plan)")
    }
}
