public import ServiceKit

/// Delete an integration
@Operation(
    in: .integrations,
    .delete("/integrations/{integrationId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "integrations"
)
public struct DeleteIntegration {
    /// The ID of the integration
    public var integrationId: String?
}
