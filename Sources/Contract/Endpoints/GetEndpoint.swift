public import ServiceKit

/// One endpoint
@Operation(
    in: .endpoints,
    .get("/endpoints/{endpointId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: EndpointInfo.self,
    tag: "endpoints"
)
public struct GetEndpoint {
    /// The ID of the endpoint
    public var endpointId: String?
}
