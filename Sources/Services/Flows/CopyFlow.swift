import Contract
import ServiceKit
import Storage

extension CopyFlow: ConditionalService {
    /// The copy stands beside the flow, with the same customer, tags and roles.
    func respond(_ call: ServiceCall) async throws -> Reply<FlowInfo> {
        let id = try call.required(flowId, "flowId")
        return .entity(try await call.change { try $0.copyFlow(id) })
    }
}
