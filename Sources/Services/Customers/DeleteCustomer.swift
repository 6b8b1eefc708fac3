import Contract
import ServiceKit
import Storage

extension DeleteCustomer: ConditionalService {
    /// Refused, naming what is in the way, while anything refers to the customer. With `cascade=true`, what belongs to it
    /// goes with it; numbers that were bought are given back to the carrier, if not at once, then until it is done.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let id = try call.required(customerId, "customerId")
        try await call.deleteReleasing(CustomerInfo.self, id)
        return .nothing
    }
}
