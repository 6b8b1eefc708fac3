public import ServiceKit

/// Configuration and access token for a user's app
@Operation(
    in: .endpoints,
    .get("/endpoints/app/config"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: EndpointAppConfig.self,
    tag: "app"
)
public struct GetEndpointAppConfig {
    /// The ID of the endpoint; must be a user endpoint
    public var endpointId: String?
    /// The email address of the user, used when endpointId is absent
    public var endpointEmailAddress: String?
    /// The type of the device
    public var deviceType: DeviceTypes = .web
    /// The carrier's ID of the push credentials
    public var pushCredentialSid: String?
    /// The carrier's ID of the voice application
    public var applicationSid: String?
    /// Whether to use the sandbox for iOS push notifications
    public var sandbox: Bool = false
}
