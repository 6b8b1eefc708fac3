public import ServiceKit

/// Route a customer's numbers to the staging server or back
@Operation(
    in: .customers,
    .post("/customers/{customerId}/staging"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: CustomerInfo.self,
    tag: "customers"
)
public struct SetCustomerStagingMode {
    /// The ID of the customer
    public var customerId: String?
    /// Staging rather than production
    public var isStaging: Bool = false
}
