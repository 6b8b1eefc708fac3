import Contract
import Domain
import OrderedCollections
import ServiceKit
import Testing

@testable import Storage

@Suite("Lists of very many endpoints")
struct ManyEndpointTests {
    private let actor = Actor.test

    @Test("pages of 10,000 follow each other without a gap in any order, and filters count what they should")
    func paging() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let account = try await temporary.account("A")
        let endpoints = store.entities(EndpointInfo.self, in: .all)
        let many = (0..<10_000).map { number in
            EndpointInfo {
                $0.accountId = account
                $0.type = number % 4 == 0 ? .phoneNumber : .user
                $0.name = "Endpoint \(number)"
                $0.referenceId = "r\(number % 100)"
                $0.flowParams = Struct(["N": Value { $0.numberValue = Double(number % 10) }])
                if number % 4 == 0 { ($0.phoneNumber, $0.isVirtualPhoneNumber) = ("+1212\(1_000_000 + number)", true) }
            }
        }
        _ = try await endpoints.add(many, by: actor)
        for sorting in [Sorting.newestFirst, try Sorting(field: "displayName", of: EndpointInfo.self)] {
            var seen: [String] = []
            for page in 0..<10 {
                let options = ListOptions(sorting: sorting, paging: try Paging(page: page, countPerPage: 1000))
                let found = try await endpoints.list(EntityQuery(accountIds: [account], options: options))
                #expect(found.totals.count == 10_000 && found.totals.hasMorePages == (page < 9))
                seen += found.items.compactMap(\.base.id)
            }
            #expect(Set(seen).count == 10_000)
        }
        #expect(try await count([.anyKey("type", ["PhoneNumber"])], endpoints) == 2500)
        #expect(try await count([.anyKey("referenceId", ["r7", "r8"])], endpoints) == 200)
        #expect(try await count([.text(anyOf: ["phoneNumber"], contains: "100000")], endpoints) == 3)
        #expect(try await count([.flowParameters(Struct(["N": Value { $0.numberValue = 3 }]))], endpoints) == 1000)
        #expect(try await count([.anyKey("type", ["User"]), .text(anyOf: ["name"], contains: "999")], endpoints) == 17)
    }

    private func count(_ filters: [EntityFilter], _ endpoints: EntityRepository<EndpointInfo>) async throws -> Int? {
        try await endpoints.list(EntityQuery(filters: filters)).totals.count
    }

    @Test("each filter is served by an index, and so are shared values")
    func plans() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        let filters: [(name: String, filter: EntityFilter)] = [
            ("type", .anyKey("type", ["User"])), ("flows", .flows(["f"], state: nil)), ("flows in a state", .flows(["f"], state: "Open")),
            ("flow parameters", .flowParameters(Struct(["N": Value { $0.numberValue = 3 }]))), ("data", .data("City", "Vienna")),
            ("SIP user name", .sipUserName("x")), ("phone number", .text(anyOf: ["phoneNumber"], contains: "555")),
            ("names", .text(anyOf: ["name", "displayName"], contains: "x")), ("customers", .customers(["c"], isShallow: false)),
        ]
        try await temporary.store.database.read { connection in
            func expectIndex(_ statement: SQL, _ name: String) throws {
                let plan = try connection.all("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) }
                #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") || $0 == "SCAN below" || $0 == "SCAN b" }, "\(name): \(plan)")
            }
            for (name, filter) in filters {
                let list = EntityList(EntityQuery(filters: [filter]), .endpoint, .accounts(["a"]), connection.dialect)
                try expectIndex(list.statement(connection.dialect), name)
                try expectIndex(list.countStatement, name)
            }
            try expectIndex(EntityRepository<EndpointInfo>.duplicates("data.Code", "a"), "shared values")
        }
    }
}
