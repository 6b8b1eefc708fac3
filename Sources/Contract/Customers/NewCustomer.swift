public import ServiceKit

/// Create a customer
@Operation(
    in: .customers,
    .post("/customers"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: CustomerInfo.self,
    tag: "customers"
)
public struct NewCustomer {
    /// The ID of the account
    public var accountId: String?
    /// The name of the customer
    public var name: String?
    /// The ID of the customer above
    public var parentCustomerId: String?
    /// ID in an outside system
    public var referenceId: String?
    /// Custom field values
    public var data: Struct?
}
