public import ServiceKit

/// What differs between two states of a flow
@Operation(
    in: .flows,
    .get("/flows/{flowId}/revisions/diff"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: FlowDiff.self,
    tag: "flows"
)
public struct DiffFlowRevisions {
    /// The ID of the flow
    public var flowId: String?
    /// The number of the revision to compare with; the one before if left out
    public var from: Int?
    /// The number of the revision that is compared; the newest if left out
    public var to: Int?
}
