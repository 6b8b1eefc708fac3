public import ServiceKit

/// One integration
@Operation(
    in: .integrations,
    .get("/integrations/{integrationId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: IntegrationInfo.self,
    tag: "integrations"
)
public struct GetIntegration {
    /// The ID of the integration
    public var integrationId: String?
}
