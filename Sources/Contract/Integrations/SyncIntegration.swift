public import ServiceKit

/// Run a sync
@Operation(
    in: .integrations,
    .post("/integrations/{integrationId}/sync"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "integrations"
)
public struct SyncIntegration {
    /// The ID of the integration
    public var integrationId: String?
}
