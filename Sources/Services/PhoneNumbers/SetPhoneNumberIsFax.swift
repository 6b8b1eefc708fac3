import Carriers
import Contract
import ServiceKit
import Storage

extension SetPhoneNumberIsFax: ConditionalService {
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        let id = try call.required(endpointId, "endpointId")
        let isFax = isFax
        let changed = try await call.entities(EndpointInfo.self)
            .update(id, action: "SetPhoneNumberIsFax", by: try call.changing()) { endpoint, _ in
                guard endpoint.isNumber else {
                    throw ServiceError.invalid("endpointId", "Only numbers are for calls or for faxes; this endpoint is of another type")
                }
                endpoint.type = isFax ? .faxNumber : .phoneNumber
            }
        if !changed.isVirtualPhoneNumber, let number = changed.phoneNumber {
            try await call.environment.carrier.setIsFax(try await call.carrierAccount(changed.accountId), number, isFax)
        }
        return .entity(changed)
    }
}
