import Contract
import ServiceKit
import Storage

extension DiffFlowRevisions: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<FlowDiff> {
        .value(try await call.flowRevisions.diff(of: try call.required(flowId, "flowId"), from: from, to: to))
    }
}
