public import ServiceKit

/// Delete an endpoint
@Operation(
    in: .endpoints,
    .delete("/endpoints/{endpointId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "endpoints"
)
public struct DeleteEndpoint {
    /// The ID of the endpoint
    public var endpointId: String?
}
