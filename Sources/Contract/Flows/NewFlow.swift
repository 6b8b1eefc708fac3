public import ServiceKit

/// Create a flow
@Operation(
    in: .flows,
    .post("/flows"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: FlowInfo.self,
    tag: "flows"
)
public struct NewFlow {
    /// The ID of the account
    public var accountId: String?
    /// The name of the flow
    public var name: String?
    /// What the flow can be used for
    public var roles: [FlowRoles] = []
    /// What the flow does
    public var description: String?
    /// Notes for those who edit the flow
    public var notes: String?
    /// The ID of the customer the flow belongs to
    public var customerId: String?
    /// The nodes
    public var nodes: [FlowNode] = []
    /// The values the flow takes and gives
    public var parameters: [FlowParameter] = []
    /// Where the flow ends
    public var exits: [FlowExit] = []
    /// Designer layout data
    @Member("UI") public var ui: FlowUI?
    /// The IDs of the tags
    public var tagIds: [String] = []
    /// Why, for the revision this makes
    public var comment: String?
}
