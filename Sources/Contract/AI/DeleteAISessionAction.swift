public import ServiceKit

/// Drop one queued action
@Operation(
    in: .ai,
    .delete("/ai/sessions/{sessionId}/actions/{actionId}"),
    access: .roles(.systemAdministrator),
    returns: AISessionDetail.self,
    tag: "ai"
)
public struct DeleteAISessionAction {
    /// The ID of the session
    public var sessionId: String?
    /// The ID of the queued action
    public var actionId: String?
}
