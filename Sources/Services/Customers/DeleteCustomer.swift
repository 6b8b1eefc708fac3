import Contract
import ServiceKit
import Storage

extension DeleteCustomer: ConditionalService {
    /// Refused, naming what is in the way, while anything refers to the customer. With `cascade=true`, what belongs to it
    /// goes with it; numbers that were bought are given back to the carrier, if not at once, then until it is done.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let id = try call.required(customerId, "customerId")
        let customers = call.entities(CustomerInfo.self)
        let accountId = try await customers.get(id).accountId
        try await customers.delete(id, cascade: try call.cascade, by: try call.changing())
        await call.releaseNumbers(of: accountId)
        return .nothing
    }
}
