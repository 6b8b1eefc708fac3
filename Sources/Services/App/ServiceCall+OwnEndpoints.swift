import Contract
import Domain
import ServiceKit
import Storage

extension ServiceCall {
    /// The user endpoints of the caller: one at most in each account.
    func ownEndpoints(in accountIds: [String] = []) async throws -> [EndpointInfo] {
        let query = EntityQuery(
            accountIds: accountIds,
            filters: [.userEmailAddress(try caller.email), .anyKey("type", [EndpointTypes.user.rawValue])],
            options: ListOptions(paging: try Paging(all: true))
        )
        return try await entities(EndpointInfo.self).list(query).items
    }

    /// What names the caller as the user of something: the login, and its user endpoints.
    func ownIds(in accountIds: [String] = []) async throws -> [String] {
        try await [caller.userId] + ownEndpoints(in: accountIds).compactMap(\.id)
    }

    /// The settings of the app and the portal that hold for an endpoint: its own, or those of its customer.
    func appSettings(of endpoint: EndpointInfo) async throws -> AppSettings? {
        if let own = endpoint.appSettings { return own }
        return try await appSettings(ofCustomer: endpoint.customerId)
    }

    /// The settings of the app and the portal that hold for a customer.
    func appSettings(ofCustomer id: String?) async throws -> AppSettings? {
        guard let id = id.nonEmpty else { return nil }
        return try await entities(CustomerInfo.self).get(id).appSettings
    }
}
