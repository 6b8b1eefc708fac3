public import ServiceKit

/// Duplicate a flow
@Operation(
    in: .flows,
    .post("/flows/{flowId}/copy"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: FlowInfo.self,
    tag: "flows"
)
public struct CopyFlow {
    /// The ID of the flow
    public var flowId: String?
}
