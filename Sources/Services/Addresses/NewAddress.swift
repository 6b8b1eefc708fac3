import Carriers
import Contract
import ServiceKit
import Storage

extension NewAddress: Service {
    static var hasTag: Bool { true }

    /// Keeps the address and makes it known to the carrier.
    func respond(_ call: ServiceCall) async throws -> Reply<AddressInfo> {
        let account = try await call.carrierAccount(accountId)
        let address = EmergencyAddress {
            $0.accountId = account.id
            $0.address = AddressInfo {
                $0.friendlyName = friendlyName.nonEmpty
                $0.emergencyEnabled = emergencyEnabled
                $0.customerName = customerName.nonEmpty
                $0.street = street.nonEmpty
                $0.city = city.nonEmpty
                $0.region = region.nonEmpty
                $0.postalCode = postalCode.nonEmpty
                $0.isoCountry = isoCountry.nonEmpty?.uppercased()
            }
        }
        let added = try await call.entities(EmergencyAddress.self).add(address, by: try call.changing())
        try await call.environment.carrier.setAddress(account, added.info)
        return .address(added)
    }
}

extension Reply where Response == AddressInfo {
    /// An address, with the tag of its state.
    static func address(_ address: EmergencyAddress) -> Reply {
        Reply.value(address.info).tagged(address)
    }
}
