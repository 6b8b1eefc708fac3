import Contract
import ServiceKit
import Storage

extension RestoreFlowRevision: ConditionalService {
    /// A change like any other: it makes a revision, and `If-Match` holds.
    func respond(_ call: ServiceCall) async throws -> Reply<FlowInfo> {
        let id = try call.required(flowId, "flowId")
        let number = number
        return .entity(try await call.change(comment: comment) { try $0.restoreFlow(id, to: number) })
    }
}
