public import ServiceKit

/// Tie a customer to a CRM customer
@Operation(
    in: .integrations,
    .post("/integrations/{integrationId}/customers/{customerId}/map"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "integrations"
)
public struct MapIntegrationCustomer {
    /// The ID of the integration
    public var integrationId: String?
    /// The ID of the customer
    public var customerId: String?
    /// The ID of the customer in the CRM
    public var mapsToId: String?
}
