import Contract
import Domain
import ServiceKit
import Storage

extension GetAvailableNodes: Service {
    /// The nodes of the server, and the flows that can be run by others: those with the role Reference. With a flow, those
    /// that suit its roles, and flows of its account only; a flow is not offered to itself.
    func respond(_ call: ServiceCall) async throws -> Reply<[AvailableFlowNode]> {
        var query = EntityQuery(filters: [.anyKey("role", [FlowRoles.reference.rawValue])])
        query.options = ListOptions(sorting: try Sorting(field: "name", of: FlowInfo.self), paging: try Paging(all: true))
        let flows = call.entities(FlowInfo.self)
        guard let id = flowId.nonEmpty else {
            return .value(AvailableFlowNode.builtIn + (try await flows.list(query).items.map { AvailableFlowNode(subflow: $0) }))
        }
        let flow = try await flows.get(id)
        query.accountIds = [flow.accountId].compactMap(\.self)
        let others = try await flows.list(query).items.filter { $0.id != id }
        let nodes = AvailableFlowNode.builtIn + others.map { AvailableFlowNode(subflow: $0) }
        return .value(nodes.filter { $0.suits(flow.roles) })
    }
}
