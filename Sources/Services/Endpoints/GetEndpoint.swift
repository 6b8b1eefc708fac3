import Contract
import ServiceKit
import Storage

extension GetEndpoint: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        .entity(try await call.entities(EndpointInfo.self).get(try call.required(endpointId, "endpointId")))
    }
}
