public import ServiceKit

/// Delete a flow
@Operation(
    in: .flows,
    .delete("/flows/{flowId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "flows"
)
public struct DeleteFlow {
    /// The ID of the flow
    public var flowId: String?
}
