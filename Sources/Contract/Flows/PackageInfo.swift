public import ServiceKit

/// Flows and the custom fields they use
@DTO(in: .flows)
public struct PackageInfo {
    /// The flows
    public var flows: [FlowInfo] = []
    /// The custom fields of customers that the flows use
    public var customerFields: [CustomerDataField] = []
    /// The custom fields of endpoints that the flows use
    public var endpointFields: [EndpointDataField] = []
    /// The custom fields of the account that the flows use
    public var systemFields: [SystemSettingsField] = []
}
