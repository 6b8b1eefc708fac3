public import ServiceKit

/// Specifications of the nodes usable in a flow
@Operation(
    in: .flows,
    .get("/flows/available-nodes"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: [AvailableFlowNode].self,
    tag: "flows"
)
public struct GetAvailableNodes {
    /// Narrows the nodes to what suits this flow
    public var flowId: String?
}
