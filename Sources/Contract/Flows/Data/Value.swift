public import OrderedCollections
public import ServiceKit

/// One value; empty means unset
///
/// At most one of the members is set.
@DTO(in: .flowData)
public struct Value {
    /// The value, if it is a boolean
    public var boolValue: Bool?
    /// The value, if it is text
    public var stringValue: String?
    /// The value, if it is a number
    public var numberValue: Double?
    /// The value, if it is a list
    ///
    /// Absent unless set: an empty list is a value, nothing is none.
    public var listValue: [Struct]?
    /// The value, if it is a struct
    public var structValue: Struct?
}

/// Values by name
@DTO(in: .flowData)
public struct Struct: NamedMap {
    public var entries: OrderedDictionary<String, Value> = [:]
}
