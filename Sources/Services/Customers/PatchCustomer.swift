import Contract
import ServiceKit
import Storage

extension PatchCustomer: ConditionalService {
    /// Changes what was sent and nothing else; `null` clears what can be absent.
    func respond(_ call: ServiceCall) async throws -> Reply<CustomerInfo> {
        let id = try call.required(customerId, "customerId")
        let request = self
        let patch = call.patch
        let changed = try await call.entities(CustomerInfo.self).update(id, by: try call.changing()) { customer, _ in
            patch.set("name", request.name, &customer.name)
            patch.set("parentCustomerId", request.parentCustomerId.nonEmpty, &customer.parentCustomerId)
            patch.set("referenceId", request.referenceId.nonEmpty, &customer.referenceId)
            patch.set("data", request.data, &customer.data)
            patch.set("tagIds", [Tag](ids: request.tagIds), &customer.tags)
            patch.set("schedule", request.schedule, &customer.schedule)
            patch.set("billingSettings", request.billingSettings, &customer.billingSettings)
            patch.set("appSettings", request.appSettings, &customer.appSettings)
            // Who sends settings and nothing else about them means settings of the customer's own.
            if patch.has("billingSettings"), request.billingSettings != nil { customer.overrideBillingSettings = true }
            if patch.has("appSettings"), request.appSettings != nil { customer.overrideAppSettings = true }
            patch.set("overrideBillingSettings", request.overrideBillingSettings ?? false, &customer.overrideBillingSettings)
            patch.set("overrideAppSettings", request.overrideAppSettings ?? false, &customer.overrideAppSettings)
        }
        return .entity(changed)
    }
}
