public import ServiceKit

/// Change several endpoints alike, all or none
@Operation(
    in: .endpoints,
    .patch("/endpoints"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<EndpointInfo>.self,
    tag: "endpoints"
)
public struct PatchEndpoints {
    /// The IDs of the endpoints, at most 1,000
    public var endpointIds: [String] = []
    /// What to change: members of PatchEndpoint; those that are left out stay as they are
    public var patch: WireValue?
}
