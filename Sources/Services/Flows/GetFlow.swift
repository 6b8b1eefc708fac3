import Contract
import ServiceKit
import Storage

extension GetFlow: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<FlowInfo> {
        .entity(try await call.entities(FlowInfo.self).get(try call.required(flowId, "flowId")))
    }
}
