public import ServiceKit

/// Customers found in the CRM
@Operation(
    in: .integrations,
    .get("/integrations/{integrationId}/customers"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: WireValue.self,
    tag: "integrations"
)
public struct SearchIntegrationCustomers {
    /// The ID of the integration
    public var integrationId: String?
    /// Text to search for
    public var query: String?
}
