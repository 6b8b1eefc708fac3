import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Lists of entities")
struct EntityListTests {
    @Test("each list and each filter is served by an index")
    func plans() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        let filters: [(name: String, filters: [EntityFilter])] = [
            ("default", []),
            ("any key", [.anyKey("referenceId", ["1", "2"])]),
            ("each key", [.eachKey("tag", ["1", "2"])]),
            ("text", [.text(anyOf: ["name"], contains: "x")]),
            ("customers", [.customers(["1"], isShallow: false)]),
            ("direct customers", [.customers(["1"], isShallow: true)]),
        ]
        try await temporary.store.database.read { connection in
            for scope in [AccountScope.all, .accounts(["a"]), .accounts(["a", "b"])] {
                for (name, filters) in filters {
                    let list = try EntityList(EntityQuery(filters: filters), .customer, scope, connection)
                    for statement in [list.statement(connection.dialect), list.countStatement] {
                        let plan = try connection.all("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) }
                        let scans = plan.filter { $0.hasPrefix("SCAN") && $0 != "SCAN below" && $0 != "SCAN b" }
                        #expect(scans.isEmpty, "\(name) in \(scope): \(plan)")
                    }
                }
            }
            let newest = try EntityList(EntityQuery(), .customer, .accounts(["a"]), connection).statement(connection.dialect)
            let plan = try connection.all("EXPLAIN QUERY PLAN \(newest)") { $0.text(3) }
            #expect(plan == ["SEARCH t USING INDEX entity_by_account (account_id=? AND kind=?)"], "no sorting")
        }
    }
}

extension CustomerInfo {
    static func named(_ name: String, _ account: String) -> CustomerInfo {
        CustomerInfo {
            $0.accountId = account
            $0.name = name
        }
    }
}
