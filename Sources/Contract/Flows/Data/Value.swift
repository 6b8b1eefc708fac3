public import OrderedCollections
public import ServiceKit

/// One value; empty means unset
@DTO(in: .flowData)
public struct Value {
    /// The value, if it is a boolean
    public var boolValue: Bool?
    /// The value, if it is text
    public var stringValue: String?
    /// The value, if it is a number
    public var numberValue: Double?
    /// The value, if it is a list
    public var listValue: [Struct]?
    /// The value, if it is a struct
    public var structValue: Struct?
}

/// Values by name
public struct Struct: NamedMap {
    public static let schema = mapSchema("Struct", in: .flowData, summary: "Values by name")
    public var entries: OrderedDictionary<String, Value> = [:]

    public init() {}
}
