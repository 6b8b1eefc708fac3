public import ServiceKit

/// Flows
@Operation(
    in: .flows,
    .get("/flows"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<FlowInfo>.self,
    tag: "flows",
    extends: ListRequest<FlowInfo>.self
)
public struct ListFlows {
    /// Only those of these accounts; none means every account the caller can use
    public var accountIds: [String] = []
    /// Only those of these customers
    public var customerIds: [String] = []
    /// Filter by name (contains match)
    public var nameFilter: String?
    /// Only those with all of these tags
    public var tagIds: [String] = []
    /// Only flows with this role
    public var role: FlowRoles?
    /// Whether to include the node graph; without it, listings leave it out
    public var includeNodes: Bool = false
    /// Only flows that use this type of node
    public var nodeTypeFilter: String?
}
