public import ServiceKit

/// Change a flow; arrays sent replace the stored arrays whole
@Operation(
    in: .flows,
    .patch("/flows/{flowId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: FlowInfo.self,
    tag: "flows"
)
public struct PatchFlow {
    /// The ID of the flow
    public var flowId: String?
    /// The name of the flow
    public var name: String?
    /// What the flow can be used for, replaced whole
    public var roles: [FlowRoles] = []
    /// What the flow does
    public var description: String?
    /// Notes for those who edit the flow
    public var notes: String?
    /// The ID of the customer the flow belongs to
    public var customerId: String?
    /// The nodes, replaced whole
    public var nodes: [FlowNode] = []
    /// The values the flow takes and gives, replaced whole
    public var parameters: [FlowParameter] = []
    /// Where the flow ends, replaced whole
    public var exits: [FlowExit] = []
    /// Designer layout data
    @Member("UI") public var ui: FlowUI?
    /// The IDs of the tags, replacing those there are
    public var tagIds: [String] = []
    /// Why, for the revision this makes
    public var comment: String?
}
