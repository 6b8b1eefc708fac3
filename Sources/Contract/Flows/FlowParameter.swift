public import ServiceKit

/// A value a flow takes or gives
@DTO(in: .flows)
public struct FlowParameter {
    /// The name of the parameter, unique in the flow
    public var name: String?
    /// The type of the value
    public var type: ValueTypes = .notSpecified
    /// The type of the items; required for lists
    public var listType: FieldType?
    /// The value when none is given
    public var defaultValue: Value?
    /// Whether callers of the flow see it
    public var isPublic: Bool = false
    /// Requires isPublic
    public var isOutput: Bool = false
    /// Whether users may turn it in their settings
    public var isKnob: Bool = false
}
