public import ServiceKit

/// Create a user (soft phone, SIP device) endpoint
@Operation(
    in: .endpoints,
    .post("/endpoints/users"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: EndpointInfo.self,
    tag: "endpoints"
)
public struct NewUserEndpoint {
    /// The account the endpoint belongs to
    public var accountId: String?
    /// The customer the endpoint belongs to
    public var customerId: String?
    /// The name of the user
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
    /// Whether the user has a soft phone or a SIP phone
    public var userMode: UserModes = .softPhone
    /// The first name of the user
    public var userFirstName: String?
    /// The last name of the user
    public var userLastName: String?
    /// The email address of the user
    public var userEmailAddress: String?
    /// The password of the user
    public var userPassword: String?
    /// The SIP user name
    public var sipUserName: String?
}
