import Carriers
import Contract
import ServiceKit
import Storage

extension DeleteAddress: ConditionalService {
    /// Refused, naming what is in the way, while a number is registered with the address.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let id = try call.required(addressId, "addressId")
        let addresses = call.entities(EmergencyAddress.self)
        let address = try await addresses.get(id)
        try await addresses.delete(id, cascade: try call.cascade, by: try call.changing())
        try await call.environment.carrier.removeAddress(try await call.carrierAccount(address.accountId), id)
        return .nothing
    }
}
