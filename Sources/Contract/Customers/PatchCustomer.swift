public import ServiceKit

/// Change a customer
@Operation(
    in: .customers,
    .patch("/customers/{customerId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: CustomerInfo.self,
    tag: "customers"
)
public struct PatchCustomer {
    /// The ID of the customer
    public var customerId: String?
    /// The name of the customer
    public var name: String?
    /// The ID of the customer above
    public var parentCustomerId: String?
    /// ID in an outside system
    public var referenceId: String?
    /// Custom field values
    public var data: Struct?
    /// The IDs of the tags, replacing those there are
    public var tagIds: [String] = []
    /// The schedule, replaced whole
    public var schedule: Schedule?
    /// Otherwise billing settings come from the parent
    public var overrideBillingSettings: Bool?
    /// The billing settings
    public var billingSettings: BillingSettings?
    /// Otherwise app settings come from the parent
    public var overrideAppSettings: Bool?
    /// The settings of the app and the portal
    public var appSettings: AppSettings?
}
