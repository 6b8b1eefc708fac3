import Contract
import Domain
import ServiceKit
import Storage

extension ListFlowRevisions: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<FlowRevisionInfo>> {
        let id = try call.required(flowId, "flowId")
        return .page(try await call.flowRevisions.list(of: id, try ListOptions(base)))
    }
}
