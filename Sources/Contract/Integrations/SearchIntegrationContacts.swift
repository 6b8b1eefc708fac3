public import ServiceKit

/// Contacts found in the CRM
@Operation(
    in: .integrations,
    .get("/integrations/{integrationId}/contacts"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: WireValue.self,
    tag: "integrations"
)
public struct SearchIntegrationContacts {
    /// The ID of the integration
    public var integrationId: String?
    /// Only contacts of this customer
    public var customerId: String?
    /// Text to search for
    public var query: String?
}
