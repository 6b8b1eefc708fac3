public import ServiceKit

/// A state that a flow had, with its graph
@Operation(
    in: .flows,
    .get("/flows/{flowId}/revisions/{number}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: FlowRevisionInfo.self,
    tag: "flows"
)
public struct GetFlowRevision {
    /// The ID of the flow
    public var flowId: String?
    /// The number of the revision
    public var number: Int = 0
}
