public import ServiceKit

/// A custom field of customers
@DTO(in: .customers, extends: DataField.self)
public struct CustomerDataField {
    /// Whether the field can be searched
    public var showInSearch: Bool = false
    /// Whether lists show the field
    public var showInLists: Bool = false
}
