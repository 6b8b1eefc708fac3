import Contract
import ServiceKit
import Storage

extension NewFlow: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<FlowInfo> {
        let flow = FlowInfo {
            $0.accountId = accountId
            $0.customerId = customerId.nonEmpty
            $0.name = name
            $0.roles = roles
            $0.description = description
            $0.notes = notes
            $0.nodes = nodes
            $0.parameters = parameters
            $0.exits = exits
            $0.ui = ui
            $0.tags = [Tag](ids: tagIds)
        }
        return .entity(try await call.entities(FlowInfo.self).add(flow, by: try call.changing(comment: comment)))
    }
}
