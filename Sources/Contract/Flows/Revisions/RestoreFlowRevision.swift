public import ServiceKit

/// Give a flow the name, roles, texts and graph it had, as a change of its own
@Operation(
    in: .flows,
    .post("/flows/{flowId}/revisions/{number}/restore"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: FlowInfo.self,
    tag: "flows"
)
public struct RestoreFlowRevision {
    /// The ID of the flow
    public var flowId: String?
    /// The number of the revision
    public var number: Int = 0
    /// Why, for the revision this makes
    public var comment: String?
}
