public import ServiceKit

/// A field: its name, its type, and how it is edited
@DTO(in: .flowData)
public struct DataField {
    /// The ID of the field
    public var id: String?
    /// The name of the field
    public var name: String?
    /// The type of the value
    public var type: ValueTypes = .notSpecified
    /// How the field is edited
    @Member("UIHint") public var uiHint: UIHints = .none
    /// The tab of the editor the field is on
    @Member("UITab") public var uiTab: String?
    /// For transitions followed outside the main call path
    public var isAsync: Bool = false
    /// Whether the value must be given as it is, not taken from a field
    public var disableBinding: Bool = false
    /// The type of the members, if it is a struct
    public var structType: FieldType?
    /// The type of the items, if it is a list
    public var listType: FieldType?
    /// What the field is for
    public var description: String?
    /// The values to choose from
    public var possibleValues: [String] = []
    /// Whether the flow sets it rather than reads it
    public var isOutput: Bool = false
    /// Where the possible values come from
    public var customFieldValuesUrl: String?
    /// The value when none is given
    public var defaultValue: Value?
    /// How the transitions made from the items are named
    public var transitionNameFormat: String?
    /// Whether a value may be used once only
    public var uniqueness: DataFieldUniqueness = .notUnique
    /// Whether it makes sense for voice only
    public var voiceOnly: Bool = false
    /// The field that decides whether this one is shown
    public var conditionalVisibilityField: String?
    /// The value of that field with which this one is shown
    public var conditionalVisibilityValue: String?
    /// Whether templates in the value are left as they are
    public var noEvalTemplate: Bool = false
    /// What users may do with the field in their settings
    public var userMode: UserDataFieldModes = .hidden
    /// Whether a value of any type is accepted
    public var anyValueType: Bool = false
}

/// Whether a value may be used once only
@WireEnum(in: .flowData)
public enum DataFieldUniqueness: String {
    case notUnique = "NotUnique"
    case unique = "Unique"
    case uniqueToCustomer = "UniqueToCustomer"
}

/// What users may do with a field
@WireEnum(in: .endpoints)
public enum UserDataFieldModes: String {
    case hidden = "Hidden"
    case readOnly = "ReadOnly"
    case readWrite = "ReadWrite"
}

/// How a field is edited
@WireEnum(in: .flowData)
public enum UIHints: String {
    case none = "None"
    case largeText = "LargeText"
    case inlineForm = "InlineForm"
    case password = "Password"
    case inlineStruct = "InlineStruct"
}
