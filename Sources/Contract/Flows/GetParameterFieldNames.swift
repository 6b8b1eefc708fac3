public import ServiceKit

/// Field names offered by each value source
@Operation(
    in: .flows,
    .get("/flows/parameters"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: GetParameterFieldNamesResponse.self,
    tag: "flows"
)
public struct GetParameterFieldNames {
    /// The ID of the account
    public var accountId: String?
    /// Whether to leave out fields such as the customer name
    public var excludeBuiltInFields: Bool = false
}

/// Fields by the source they belong to
@DTO(in: .flows)
public struct GetParameterFieldNamesResponse {
    /// Fields of the customer
    public var customer: [GetParameterField] = []
    /// Fields of the account
    public var system: [GetParameterField] = []
    /// Fields of the session
    public var session: [GetParameterField] = []
    /// Fields of the endpoint
    public var endpoint: [GetParameterField] = []
    /// Fields of the user
    public var user: [GetParameterField] = []
}

/// A field that can be the source of a value
@DTO(in: .flows)
public struct GetParameterField {
    /// The name of the field
    public var fieldName: String?
    /// The type of the value
    public var valueType: ValueTypes = .notSpecified
    /// The field, if it is a custom one
    public var field: DataField?
}
