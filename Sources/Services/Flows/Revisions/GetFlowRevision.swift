import Contract
import ServiceKit
import Storage

extension GetFlowRevision: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<FlowRevisionInfo> {
        .value(try await call.flowRevisions.get(try call.required(flowId, "flowId"), number))
    }
}
