public import ServiceKit

/// One flow with its graph
@Operation(
    in: .flows,
    .get("/flows/{flowId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: FlowInfo.self,
    tag: "flows"
)
public struct GetFlow {
    /// The ID of the flow
    public var flowId: String?
}
