public import ServiceKit

/// The states that a flow had, the newest first
@Operation(
    in: .flows,
    .get("/flows/{flowId}/revisions"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<FlowRevisionInfo>.self,
    tag: "flows",
    extends: ListRequest<FlowRevisionInfo>.self
)
public struct ListFlowRevisions {
    /// The ID of the flow
    public var flowId: String?
}
