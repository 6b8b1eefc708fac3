public import ServiceKit

/// Create a SIP trunk endpoint
@Operation(
    in: .endpoints,
    .post("/endpoints/sip-trunk"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: EndpointInfo.self,
    tag: "endpoints"
)
public struct NewSipTrunkEndpoint {
    /// The account the endpoint belongs to
    public var accountId: String?
    /// The customer the endpoint belongs to
    public var customerId: String?
    /// The name of the trunk
    public var name: String?
    /// The ID of the flow it runs
    public var flowId: String?
    /// The values of the parameters of the flow
    public var flowParams: Struct?
    /// The IDs of the tags
    public var tagIds: [String] = []
    /// Custom field values
    public var data: Struct?
    /// ID in an outside system
    public var referenceId: String?
    /// The SIP user name; made if it is left out
    public var sipUserName: String?
}
