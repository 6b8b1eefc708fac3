public import ServiceKit

/// Sync log
@Operation(
    in: .integrations,
    .get("/integrations/{integrationId}/log"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: WireValue.self,
    tag: "integrations"
)
public struct GetIntegrationLog {
    /// The ID of the integration
    public var integrationId: String?
}
