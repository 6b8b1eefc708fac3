import Contract
import ServiceKit
import Storage

extension DeleteCustomer: Service {
    /// Refused, naming what is in the way, while anything refers to the customer. With `cascade=true`, what belongs to it
    /// goes with it.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let id = try call.required(customerId, "customerId")
        try await call.entities(CustomerInfo.self).delete(id, cascade: try call.cascade, by: try call.changing())
        return .nothing
    }
}
