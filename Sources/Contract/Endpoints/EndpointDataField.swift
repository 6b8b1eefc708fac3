public import ServiceKit

/// A custom field of endpoints
@DTO(in: .endpoints, extends: DataField.self)
public struct EndpointDataField {
    /// Whether the field can be searched
    public var showInSearch: Bool = false
    /// Whether lists show the field
    public var showInLists: Bool = false
    /// Only endpoints of this type have the field
    public var endpointType: EndpointTypes?
    /// Whether the field holds the caller ID
    public var isCallerId: Bool = false
    /// Whether users may turn it in their settings
    public var isKnob: Bool = false
}
