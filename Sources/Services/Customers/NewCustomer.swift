import Contract
import ServiceKit
import Storage

extension NewCustomer: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<CustomerInfo> {
        let customer = CustomerInfo {
            $0.accountId = accountId
            $0.name = name
            $0.parentCustomerId = parentCustomerId.nonEmpty
            $0.referenceId = referenceId.nonEmpty
            $0.data = data
        }
        return .entity(try await call.entities(CustomerInfo.self).add(customer, by: try call.changing()))
    }
}
