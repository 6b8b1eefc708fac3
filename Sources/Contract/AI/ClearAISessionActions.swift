public import ServiceKit

/// Drop every queued action
@Operation(
    in: .ai,
    .delete("/ai/sessions/{sessionId}/actions"),
    access: .roles(.systemAdministrator),
    returns: AISessionDetail.self,
    tag: "ai"
)
public struct ClearAISessionActions {
    /// The ID of the session
    public var sessionId: String?
}
