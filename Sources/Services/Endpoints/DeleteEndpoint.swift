import Carriers
import Contract
import ServiceKit
import Storage

extension DeleteEndpoint: Service {
    /// Refused, naming what is in the way, while anything refers to the endpoint. A number that was bought is given back to
    /// the carrier; should the carrier not answer then, the number is still the account's and the next sync shows it again.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let id = try call.required(endpointId, "endpointId")
        let endpoints = call.entities(EndpointInfo.self)
        let endpoint = try await endpoints.get(id)
        try await endpoints.delete(id, cascade: try call.cascade, by: try call.changing())
        if endpoint.isNumber, !endpoint.isVirtualPhoneNumber, let number = endpoint.phoneNumber {
            try await call.environment.carrier.releaseNumber(try await call.carrierAccount(endpoint.accountId), number)
        }
        return .nothing
    }
}
