import Contract
import ServiceKit
import Storage

extension SetCustomerStagingMode: ConditionalService {
    func respond(_ call: ServiceCall) async throws -> Reply<CustomerInfo> {
        let id = try call.required(customerId, "customerId")
        let isStaging = isStaging
        let changed = try await call.entities(CustomerInfo.self)
            .update(id, action: "SetCustomerStagingMode", by: try call.changing()) { customer, _ in customer.isStaging = isStaging }
        return .entity(changed)
    }
}
