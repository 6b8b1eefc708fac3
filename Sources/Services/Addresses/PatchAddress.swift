import Carriers
import Contract
import ServiceKit
import Storage

extension PatchAddress: ConditionalService {
    static var hasTag: Bool { true }

    /// Changes what was sent and nothing else, though it is a POST; `null` clears what can be absent.
    func respond(_ call: ServiceCall) async throws -> Reply<AddressInfo> {
        let id = try call.required(addressId, "addressId")
        let (request, patch) = (self, call.patch)
        let changed = try await call.entities(EmergencyAddress.self).update(id, by: try call.changing()) { address, _ in
            if let account = request.accountId.nonEmpty, account != address.accountId {
                throw ServiceError.invalid("accountId", "An address stays with its account")
            }
            var info = address.address ?? AddressInfo()
            request.apply(patch, to: &info)
            address.address = info
        }
        try await call.environment.carrier.setAddress(try await call.carrierAccount(changed.accountId), changed.info)
        return .address(changed)
    }

    private func apply(_ patch: Patch, to address: inout AddressInfo) {
        patch.set("friendlyName", friendlyName.nonEmpty, &address.friendlyName)
        patch.set("emergencyEnabled", emergencyEnabled, &address.emergencyEnabled)
        patch.set("customerName", customerName.nonEmpty, &address.customerName)
        patch.set("street", street.nonEmpty, &address.street)
        patch.set("city", city.nonEmpty, &address.city)
        patch.set("region", region.nonEmpty, &address.region)
        patch.set("postalCode", postalCode.nonEmpty, &address.postalCode)
        patch.set("isoCountry", isoCountry.nonEmpty?.uppercased(), &address.isoCountry)
    }
}
