/// What a client developer may ask of the generated code (`wire.md` §8.2). The raw value is the option's name in the
/// query string and in the header of the code.
public enum ClientOption: String, Sendable, CaseIterable {
    case includeTypes = "IncludeTypes"
    case excludeTypes = "ExcludeTypes"
    case baseURL = "BaseUrl"
    case globalNamespace = "GlobalNamespace"
    case package = "Package"
    case makePartial = "MakePartial"
    case makeVirtual = "MakeVirtual"
    case makeInternal = "MakeInternal"
    case makePropertiesOptional = "MakePropertiesOptional"
    case addReturnMarker = "AddReturnMarker"
    case addDescriptionAsComments = "AddDescriptionAsComments"
    case addDocAnnotations = "AddDocAnnotations"
    case addDataContractAttributes = "AddDataContractAttributes"
    case addIndexesToDataMembers = "AddIndexesToDataMembers"
    case addGeneratedCodeAttributes = "AddGeneratedCodeAttributes"
    case addNullableAnnotations = "AddNullableAnnotations"
    case addResponseStatus = "AddResponseStatus"
    case addImplicitVersion = "AddImplicitVersion"
    case addServiceStackTypes = "AddServiceStackTypes"
    case addNamespaces = "AddNamespaces"
    case initializeCollections = "InitializeCollections"
    case exportValueTypes = "ExportValueTypes"
    case defaultImports = "DefaultImports"
    case treatTypesAsStrings = "TreatTypesAsStrings"
    case baseClass = "BaseClass"
    case excludeGenericBaseTypes = "ExcludeGenericBaseTypes"
    case addPropertyAccessors = "AddPropertyAccessors"
    case settersReturnThis = "SettersReturnThis"
    case dataClass = "DataClass"
    case dataClassJSON = "DataClassJson"
    case withoutOptions = "WithoutOptions"

    /// What values the option takes.
    enum Kind {
        /// `True` or `False`, any case.
        case flag
        /// A whole number from 0.
        case number
        /// A name of an identifier, or several joined with dots.
        case name
        /// Names separated by commas.
        case list
        case text
    }

    var kind: Kind {
        switch self {
        case .includeTypes, .excludeTypes, .addNamespaces, .defaultImports, .treatTypesAsStrings: .list
        case .addImplicitVersion: .number
        case .globalNamespace, .package, .baseClass: .name
        case .baseURL, .dataClass, .dataClassJSON: .text
        default: .flag
        }
    }
}
