public import ServiceKit

/// Create an email address endpoint
@Operation(
    in: .endpoints,
    .post("/endpoints/email"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: EndpointInfo.self,
    tag: "endpoints"
)
public struct NewEmailEndpoint {
    /// The account the endpoint belongs to
    public var accountId: String?
    /// The customer the endpoint belongs to
    public var customerId: String?
    /// The name of the endpoint
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
    /// The email address
    public var emailAddress: String?
}
