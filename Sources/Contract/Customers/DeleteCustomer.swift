public import ServiceKit

/// Delete a customer
@Operation(
    in: .customers,
    .delete("/customers/{customerId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "customers"
)
public struct DeleteCustomer {
    /// The ID of the customer
    public var customerId: String?
}
