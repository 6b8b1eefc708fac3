import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Lists of entities")
struct EntityListTests {
    private let actor = Actor(name: "the test")

    private func customers(_ store: Store, _ account: String, count: Int) async throws -> EntityRepository<CustomerInfo> {
        let customers = store.entities(CustomerInfo.self, in: .all)
        let parent = try await customers.add(CustomerInfo.named("Parent", account), by: actor)
        let many = (1..<count).map { number in
            var customer = CustomerInfo.named("Customer \(number) \(number % 7 == 0 ? "Seven" : "other")", account)
            customer.referenceId = "r\(number % 100)"
            if number % 10 == 0 { customer.parentCustomerId = parent.base.id }
            return customer
        }
        _ = try await customers.add(many, by: actor)
        return customers
    }

    @Test("pages of 10,000 follow each other without a gap and without one shown twice, in any order")
    func paging() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let account = try await store.accounts(in: .all).add(AccountInfo { $0.name = "A" }, by: actor).base.id ?? ""
        let customers = try await customers(store, account, count: 10_000)
        for sorting in [Sorting.newestFirst, try Sorting(field: "name", of: CustomerInfo.self)] {
            var seen: [String] = []
            var page = 0
            while true {
                let options = ListOptions(sorting: sorting, paging: try Paging(page: page, countPerPage: 1000))
                let found = try await customers.list(EntityQuery(accountIds: [account], options: options))
                #expect(found.totals.count == 10_000)
                seen += found.items.compactMap(\.base.id)
                if !found.totals.hasMorePages { break }
                page += 1
            }
            #expect(seen.count == 10_000)
            #expect(Set(seen).count == 10_000)
        }
        let sevens = try await customers.list(EntityQuery(filters: [.text(anyOf: ["name"], contains: "SEVEN")]))
        #expect(sevens.totals.count == 9_999 / 7)
        let reference = try await customers.list(EntityQuery(filters: [.anyKey("referenceId", ["r1", "r2"])]))
        #expect(reference.totals.count == 200)
    }

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
                    let list = EntityList(EntityQuery(filters: filters), .customer, scope, connection.dialect)
                    for statement in [list.statement(connection.dialect), list.countStatement] {
                        let plan = try connection.all("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) }
                        let scans = plan.filter { $0.hasPrefix("SCAN") && $0 != "SCAN below" && $0 != "SCAN b" }
                        #expect(scans.isEmpty, "\(name) in \(scope): \(plan)")
                    }
                }
            }
            let newest = EntityList(EntityQuery(), .customer, .accounts(["a"]), connection.dialect).statement(connection.dialect)
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
