import Contract
import ServiceKit
import Storage

extension DeleteEndpoint: ConditionalService {
    /// Refused, naming what is in the way, while anything refers to the endpoint. A number that was bought is given back to
    /// the carrier; should the carrier not answer then, that is tried again until it is done.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let id = try call.required(endpointId, "endpointId")
        try await call.deleteReleasing(EndpointInfo.self, id)
        return .nothing
    }
}
