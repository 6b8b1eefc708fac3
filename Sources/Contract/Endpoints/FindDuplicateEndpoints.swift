public import ServiceKit

/// Values shared by several endpoints in one custom field
@Operation(
    in: .endpoints,
    .get("/endpoints/duplicates"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<DuplicateEndpoints>.self,
    tag: "endpoints"
)
public struct FindDuplicateEndpoints {
    /// The ID of the account
    public var accountId: String?
    /// The custom field to compare
    public var endpointFieldName: String?
}
