public import ServiceKit

/// New SIP password for an endpoint
@Operation(
    in: .endpoints,
    .patch("/endpoints/sip/{endpointId}/password"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: EndpointInfo.self,
    tag: "endpoints"
)
public struct RegenerateSipPassword {
    /// The ID of the endpoint
    public var endpointId: String?
}
