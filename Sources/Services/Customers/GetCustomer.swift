import Contract
import ServiceKit
import Storage

extension GetCustomer: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<CustomerInfo> {
        .entity(try await call.entities(CustomerInfo.self).get(try call.required(customerId, "customerId")))
    }
}
