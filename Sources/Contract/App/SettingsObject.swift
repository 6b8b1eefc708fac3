public import ServiceKit

/// An endpoint or customer that can be configured
@DTO(in: .app)
public struct SettingsObject {
    /// The ID of the endpoint or customer
    public var id: String?
    /// The name of the endpoint or customer
    public var name: String?
    /// A description
    public var description: String?
    /// Whether it can only be read
    public var readOnly: Bool = false
    /// Whether it is an endpoint or a customer
    public var type: SettingsObjectTypes = .endpoint
    /// The type of endpoint, if it is one
    public var endpointType: EndpointTypes?
    /// What can be configured of it
    public var fields: [SettingsField] = []
}

/// What can be configured
@WireEnum(in: .app)
public enum SettingsObjectTypes: String {
    case endpoint = "Endpoint"
    case customer = "Customer"
}

/// One thing that can be configured
@DTO(in: .app)
public struct SettingsField {
    /// The name of the field
    public var name: String?
    /// The name of the field to show
    public var displayName: String?
    /// The type of the value
    public var type: ValueTypes = .notSpecified
    /// The value
    public var value: Value?
    /// Whether it can only be read
    public var readOnly: Bool = false
    /// The values to choose from
    public var possibleValues: [SettingsPossibleValue] = []
    /// The field the value belongs to
    public var dataField: DataField?
}

/// A value to choose
@DTO(in: .app)
public struct SettingsPossibleValue {
    /// The name of the value to show
    public var displayName: String?
    /// The value
    public var value: Value?
}
