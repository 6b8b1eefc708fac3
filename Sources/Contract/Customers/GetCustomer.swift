public import ServiceKit

/// One customer
@Operation(
    in: .customers,
    .get("/customers/{customerId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: CustomerInfo.self,
    tag: "customers"
)
public struct GetCustomer {
    /// The ID of the customer
    public var customerId: String?
}
