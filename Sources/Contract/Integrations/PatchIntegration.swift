public import ServiceKit

/// Change an integration
@Operation(
    in: .integrations,
    .patch("/integrations/{integrationId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: IntegrationInfo.self,
    tag: "integrations"
)
public struct PatchIntegration {
    /// The ID of the integration
    public var integrationId: String?
    /// The name of the integration
    public var name: String?
    /// Create customers and users while syncing
    public var automaticallyCreateCustomers: Bool?
    /// The settings
    public var settings: Struct?
}
