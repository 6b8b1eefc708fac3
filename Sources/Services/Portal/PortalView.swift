import Contract
import Domain
import ServiceKit
import Storage

/// What of an account the portal shows to a caller.
///
/// Who manages an account or a customer sees all of it; everyone else sees what is their own.
struct PortalView: Sendable {
    /// None means every account that the caller may use.
    let accountIds: [String]
    /// None means every customer.
    let customerIds: [String]
    /// What names the caller, who sees nothing else, and never nobody; `nil` for who sees everything.
    let ownIds: [String]?

    /// - Throws: 403 if the account is not the caller's.
    init(_ call: ServiceCall, accountId: String?, customerId: String?) async throws {
        let caller = try call.caller
        accountIds = [accountId.nonEmpty].compactMap(\.self)
        customerIds = [customerId.nonEmpty].compactMap(\.self)
        for id in accountIds { try caller.scope.require(id) }
        ownIds = caller.managesPortal ? nil : try await call.ownIds(in: accountIds)
    }

    /// The filters of what belongs to customers.
    var customers: EntityFilter { .customers(customerIds, isShallow: false) }
}

extension Caller {
    /// Whether the caller manages an account or a customer, and not only what is their own.
    var managesPortal: Bool { isAdministrator || !grantedRoles.isDisjoint(with: [.manager, .customer]) }
}
