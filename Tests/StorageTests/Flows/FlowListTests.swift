import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Lists of flows")
struct FlowListTests {
    private struct Bed {
        var temporary: TemporaryStore
        var account: String
        var customer: String
        var flows: EntityRepository<FlowInfo>
    }

    /// An account with this many flows, of which every tenth is a customer's, every fourth routes numbers, and every
    /// hundredth runs another one.
    private func bed(count: Int, isEmbedded: Bool = false) async throws -> Bed {
        let temporary = try TemporaryStore(isEmbedded: isEmbedded)
        let store = temporary.store
        let account = try await temporary.account("A")
        let customer = try await store.entities(CustomerInfo.self, in: .all).add(.named("North", account), by: .test).base.id ?? ""
        _ = try await store.entities(SystemSettingsInfo.self, in: .all).add(
            SystemSettingsInfo {
                $0.id = account
                $0.tags = Contract.Tag.named("t1", "t2")
            },
            by: .test
        )
        let flows = store.entities(FlowInfo.self, in: .all)
        let shared = try await flows.add(FlowInfo.talking("Shared", account), by: .test).base.id ?? ""
        let many = (1..<count).map { number in
            var flow = FlowInfo.talking("Flow \(number) \(number % 7 == 0 ? "Seven" : "other")", account)
            if number % 10 == 0 { flow.customerId = customer }
            if number % 4 == 0 { flow.roles = [.phoneNumberRouting, .reference] }
            if number % 5 == 0 { flow.tags = Contract.Tag.list("t1") }
            if number % 15 == 0 { flow.tags = Contract.Tag.list("t1", "t2") }
            if number % 100 == 0 { flow.nodes.append(.subflow(shared)) }
            return flow
        }
        _ = try await flows.add(many, by: .test)
        return Bed(temporary: temporary, account: account, customer: customer, flows: flows)
    }

    @Test("the graph is listed when it is asked for, and only then")
    func detail() async throws {
        let bed = try await bed(count: 3)
        var query = EntityQuery()
        #expect(try await bed.flows.list(query).items.allSatisfy { $0.nodes.isEmpty && $0.nodeCount == 1 })
        query.includesDetail = true
        #expect(try await bed.flows.list(query).items.allSatisfy { $0.nodes.count == 1 })
    }

    @Test("the list and each of its filters is served by an index")
    func plans() async throws {
        let bed = try await bed(count: 2, isEmbedded: true)
        let filters: [[EntityFilter]] = [
            [],
            [.text(anyOf: ["name"], contains: "x")],
            [.customers(["1"], isShallow: true)],
            [.eachKey("tag", ["1", "2"])],
            [.anyKey("role", ["Reference"])],
            [.anyKey("nodeType", ["FlowNode"])],
        ]
        try await bed.temporary.store.database.read { connection in
            for filters in filters {
                var query = EntityQuery(filters: filters)
                for detail in [false, true] {
                    query.includesDetail = detail
                    let list = try EntityList(query, .flow, .accounts(["a"]), connection)
                    for statement in [list.statement(connection.dialect), list.countStatement] {
                        let plan = try connection.all("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) }
                        #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(filters): \(plan)")
                    }
                }
            }
        }
    }
}

extension FlowInfo {
    /// A flow of one node that says something.
    static func talking(_ name: String, _ account: String) -> FlowInfo {
        FlowInfo {
            $0.accountId = account
            $0.name = name
            $0.nodes = [
                FlowNode {
                    $0.id = "greeting"
                    $0.isStartNode = true
                    $0.spec = FlowNodeSpec {
                        $0.typeName = "SayNode"
                        $0.url = "/json/reply/SayNode"
                    }
                }
            ]
        }
    }
}

extension FlowNode {
    /// A node that runs another flow.
    static func subflow(_ id: String) -> FlowNode {
        FlowNode {
            $0.id = "sub-\(id)"
            $0.spec = FlowNodeSpec {
                $0.typeName = "FlowNode"
                $0.url = FlowNodeSpec.url(ofSubflow: id)
            }
        }
    }
}

extension Contract.Tag {
    /// Tags as settings have them, with their ids as names.
    static func named(_ ids: String...) -> [Contract.Tag] {
        ids.map { id in
            Contract.Tag {
                $0.id = id
                $0.name = id
            }
        }
    }

    static func list(_ ids: String...) -> [Contract.Tag] { [Contract.Tag](ids: ids) }
}
