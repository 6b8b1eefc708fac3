import Contract
import Domain
import ServiceKit
import Storage

extension AppGetSystemSettings: Service {
    /// The zone is that of the customer's schedule or, where that is inherited, of the nearest customer above that has one.
    func respond(_ call: ServiceCall) async throws -> Reply<AppSystemSettingsInfo> {
        let accountId = try call.ownAccount(accountId)
        let settings = try? await call.entities(SystemSettingsInfo.self).get(accountId)
        let zone = try await zone(call, of: customerId.nonEmpty, in: accountId)
        return .value(
            AppSystemSettingsInfo {
                $0.endpointFields = settings?.endpointFields ?? []
                $0.customerTimeZoneId = zone
            }
        )
    }

    private func zone(_ call: ServiceCall, of customerId: String?, in accountId: String) async throws -> String? {
        guard let customerId else { return nil }
        let customers = call.entities(CustomerInfo.self)
        let customer = try await customers.get(customerId)
        guard customer.accountId == accountId else { throw ServiceError.notFound("customer", id: customerId) }
        for customer in [customer] + (try await above(customer, customers)) {
            if let schedule = customer.schedule, !schedule.inherit, let zone = schedule.timeZoneId.nonEmpty { return zone }
        }
        return nil
    }

    /// Innermost first.
    private func above(_ customer: CustomerInfo, _ customers: EntityRepository<CustomerInfo>) async throws -> [CustomerInfo] {
        var found: [CustomerInfo] = []
        for id in customer.breadcrumb.reversed().compactMap(\.id) { found.append(try await customers.get(id)) }
        return found
    }
}
