import Contract
import Domain
import ServiceKit

@testable import Storage

extension ListCase {
    static let flows = ListCase(operation: ListFlows.self) { world in
        let (ids, customer, _) = try await fillFlows(world)
        return ListBed(
            path: "/flows",
            ids: ids,
            isAlphas: { $0.text("accountId") == world.alpha },
            filters: [
                .account("accountIds", world.beta),
                ListFilter("customerIds", query: "customerIds=\(customer)") { $0.text("customerId") == customer },
                name, .tags("t1"), .tags("t1", "t2"), role,
                ListFilter("nodeTypeFilter", query: "nodeTypeFilter=PlayNode") { row in
                    if case .integer(2)? = row.members["nodeCount"] { true } else { false }
                },
            ],
            notFilters: ["includeNodes": "says what is shown"]
        )
    }

    static let portalFlows = ListCase(operation: AppGetFlows.self) { world in
        let (ids, customer, child) = try await fillFlows(world)
        return ListBed(
            path: "/portal/flows",
            ids: ids,
            isAlphas: { $0.text("accountId") == world.alpha },
            filters: [
                .account("accountId", world.beta), .customers("customerId", customer), name, .customers("customerId", child), role,
            ]
        )
    }

    static let flowRevisions = ListCase(operation: ListFlowRevisions.self) { world in
        let id = try await world.flow()
        let flow = try await world.store.entities(FlowInfo.self, in: .all).get(id)
        for part in 0..<10 {
            world.clock.advance(seconds: 60)
            try await world.store.change(in: .all, by: World.actor) { change in
                for number in (part * 1000)..<((part + 1) * 1000) {
                    var state = flow
                    state.notes = "note \(number)"
                    try change.addRevision(of: state, members: ["notes"], action: number % 3 == 0 ? "PatchFlow" : "RestoreFlowRevision")
                }
            }
        }
        let all = ListOptions(paging: try Paging(all: true))
        let ids = try await world.store.flowRevisions(in: .all).list(of: id, all).items.compactMap(\.id)
        return ListBed(
            path: "/flows/\(id)/revisions",
            ids: Set(ids),
            isAlphas: { _ in true },
            filters: [],
            notFilters: ["flowId": "stands in the path"]
        )
    }

    private static let name = ListFilter("nameFilter", query: "nameFilter=BIRNE%2077") { $0.contains("birne 77", in: "name") }
    private static let role = ListFilter("role", query: "role=Reference") { row in
        if case .list(let roles)? = row.members["roles"] { roles.contains(.text("Reference")) } else { false }
    }

    private static func fillFlows(_ world: World) async throws -> (ids: Set<String>, customer: String, child: String) {
        for account in [world.alpha, world.beta] { try await world.settings(of: account) { $0.tags = World.tags } }
        let customer = try await world.customer("North")
        let child = try await world.customer("North-east", below: customer)
        let many = (0..<ListCheck.rows).map { number in
            FlowInfo {
                ($0.accountId, $0.name) = (world.account(ofRow: number), "\(World.name(ofRow: number)) \(number)")
                $0.description = number % 7 == 0 ? nil : "Does \(number % 70)"
                ($0.notes, $0.tags) = (number % 2 == 0 ? "n" : nil, World.tags(ofRow: number))
                $0.roles = number % 20 == 0 ? [.phoneNumberRouting, .reference] : []
                $0.nodes = [.talking("a", isStart: true)] + (number % 30 == 0 ? [.playing("b")] : [])
                guard $0.accountId == world.alpha else { return }
                $0.customerId = number % 13 == 0 ? customer : number % 17 == 0 ? child : nil
            }
        }
        return (Set(try await world.add(many: many)), customer, child)
    }
}

extension FlowNode {
    fileprivate static func talking(_ id: String, isStart: Bool) -> FlowNode { node(id, "SayNode", isStart: isStart) }
    fileprivate static func playing(_ id: String) -> FlowNode { node(id, "PlayNode", isStart: false) }

    private static func node(_ id: String, _ type: String, isStart: Bool) -> FlowNode {
        FlowNode {
            ($0.id, $0.isStartNode) = (id, isStart)
            $0.spec = FlowNodeSpec { ($0.typeName, $0.url) = (type, "/json/reply/\(type)") }
        }
    }
}
