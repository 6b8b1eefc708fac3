import Contract
import ServiceKit
import Storage

extension DeleteFlow: ConditionalService {
    /// Refused, naming what is in the way, while another flow or an endpoint refers to the flow.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let id = try call.required(flowId, "flowId")
        try await call.entities(FlowInfo.self).delete(id, cascade: try call.cascade, by: try call.changing())
        return .nothing
    }
}
