public import ServiceKit

/// Tie a user endpoint to a CRM contact
@Operation(
    in: .integrations,
    .post("/integrations/{integrationId}/users/{userId}/map"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "integrations"
)
public struct MapIntegrationUser {
    /// The ID of the integration
    public var integrationId: String?
    /// The ID of the user endpoint
    public var userId: String?
    /// The ID of the contact in the CRM
    public var mapsToId: String?
}
