import Carriers
import Contract
import Domain
import ServiceKit
import Storage

extension BuyPhoneNumber: Service, NewEndpointRequest {
    var name: String? { nil }
    var referenceId: String? { nil }

    /// Registers the number and then buys it, unless it is to be registered only. So the account never has more numbers
    /// than it may, and what is stored is true at every step: a number that the carrier did not sell is forgotten, and
    /// one that nobody was left to ask for is registered only.
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        let number = try PhoneNumber.parse(number, field: "number")
        var endpoint = endpoint(isFaxNumber ? .faxNumber : .phoneNumber)
        endpoint.phoneNumber = number
        endpoint.addressSid = addressSid.nonEmpty
        endpoint.isVirtualPhoneNumber = true
        let account = try await call.carrierAccount(accountId)
        let endpoints = call.entities(EndpointInfo.self)
        let actor = call.actor
        if isVirtualPhoneNumber { return .entity(try await endpoints.addNumber(endpoint, action: Self.action, by: actor)) }
        // A purchase that fails has changed nothing, so a repetition of it may succeed.
        var preparing = actor
        preparing.idempotency = nil
        // Otherwise giving it back, tried late, could meet the number that is bought now.
        let releases = NumberReleases(store: call.environment.store, carrier: call.environment.carrier)
        try await releases.finish(number, of: account.id, by: preparing)
        let registered = try await endpoints.addNumber(endpoint, action: Self.action, by: preparing)
        let id = try call.required(registered.id, "id")
        do {
            let order = NumberOrder(phoneNumber: number, isFax: isFaxNumber, addressId: endpoint.addressSid)
            _ = try await call.environment.carrier.buyNumber(account, order)
        } catch {
            // Should this fail too, a number is left that is registered only.
            try? await endpoints.delete(id, action: Self.action, by: preparing)
            throw error
        }
        let bought = try await endpoints.update(id, action: Self.action, by: actor) { endpoint, _ in
            endpoint.isVirtualPhoneNumber = false
        }
        return .entity(bought)
    }

    private static let action = "BuyPhoneNumber"
}
