public import OrderedCollections
public import ServiceKit

/// The value of a parameter of a node, or where it comes from
@DTO(in: .flowData)
public struct NodeParameter {
    /// Unique across all node parameters of the flow
    public var id: String?
    /// The type of the value
    public var type: ValueTypes = .notSpecified
    /// Where the value comes from
    public var source: NodeParameterSources = .value
    /// The value, when the source is Value
    public var value: Value?
    /// The name of the field, when the source is not Value or Expression
    public var referenceId: String?
    /// The expression, when the source is Expression
    public var expression: String?
    /// Whether the node sets the value rather than reads it
    public var isOutput: Bool = false
    /// Whether the transition is followed outside the main path
    public var isAsync: Bool = false
    /// The items, if it is a list
    public var listParameters: [NodeParameterMap] = []
    /// The members, if it is a struct
    public var structParameters: NodeParameterMap?
}

/// Node parameters by name
@DTO(in: .flowData)
public struct NodeParameterMap: NamedMap {
    public var entries: OrderedDictionary<String, NodeParameter> = [:]
}

/// Where the value of a parameter comes from
@WireEnum(in: .flowData)
public enum NodeParameterSources: String {
    case value = "Value"
    case expression = "Expression"
    case customer = "Customer"
    case system = "System"
    case session = "Session"
    case endpoint = "Endpoint"
    case user = "User"
}
