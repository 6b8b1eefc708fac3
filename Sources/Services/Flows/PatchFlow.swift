import Contract
import ServiceKit
import Storage

extension PatchFlow: ConditionalService {
    /// Changes what was sent and nothing else; lists are replaced whole, `null` clears what can be absent.
    func respond(_ call: ServiceCall) async throws -> Reply<FlowInfo> {
        let id = try call.required(flowId, "flowId")
        let request = self
        let patch = call.patch
        let changed = try await call.entities(FlowInfo.self).update(id, by: try call.changing(comment: comment)) { flow, _ in
            patch.set("name", request.name, &flow.name)
            patch.set("roles", request.roles, &flow.roles)
            patch.set("description", request.description, &flow.description)
            patch.set("notes", request.notes, &flow.notes)
            patch.set("customerId", request.customerId.nonEmpty, &flow.customerId)
            patch.set("nodes", request.nodes, &flow.nodes)
            patch.set("parameters", request.parameters, &flow.parameters)
            patch.set("exits", request.exits, &flow.exits)
            patch.set("UI", request.ui, &flow.ui)
            patch.set("tagIds", [Tag](ids: request.tagIds), &flow.tags)
        }
        return .entity(changed)
    }
}
