public import ServiceKit

/// Endpoints of every type
@Operation(
    in: .endpoints,
    .get("/endpoints"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<EndpointInfo>.self,
    tag: "endpoints",
    extends: ListRequest<EndpointInfo>.self
)
public struct ListEndpoints {
    /// Only those of these accounts; none means every account the caller can use
    public var accountIds: [String] = []
    /// Only those of these customers
    public var customerIds: [String] = []
    /// Only those with these IDs in an outside system
    public var referenceIds: [String] = []
    /// Direct customer matches only
    public var shallowParent: Bool = false
    /// Only endpoints that run one of these flows
    public var flowIds: [String] = []
    /// The schedule state in which the flow must apply
    public var flowState: String?
    /// Only those with all of these tags
    public var tagIds: [String] = []
    /// Filter by name (contains match)
    public var nameFilter: String?
    /// Filter by phone number (contains match)
    public var phoneNumberFilter: String?
    /// Only this type of endpoint
    public var type: EndpointTypes?
    /// Only these types of endpoint
    public var types: [EndpointTypes] = []
    /// Only users with this kind of phone
    public var userMode: UserModes?
    /// Filter by custom fields: entries of the form Field=Value; text only
    public var dataFilters: [String] = []
    /// Only the endpoint with this SIP user name
    public var sipUserName: String?
    /// Filter by the values of flow parameters (JSON struct)
    public var flowParametersFilter: String?
}
