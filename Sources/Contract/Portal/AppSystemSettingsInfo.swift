public import ServiceKit

/// Settings of the account, as the portal sees them
@DTO(in: .portal)
public struct AppSystemSettingsInfo {
    /// The custom fields of endpoints
    public var endpointFields: [EndpointDataField] = []
    /// Whether the customer comes from HostedSuite
    public var isHostedSuiteCustomer: Bool = false
    /// The time zone of the customer
    public var customerTimeZoneId: String?
}
