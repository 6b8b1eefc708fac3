public import ServiceKit

/// Delete an AI session
@Operation(
    in: .ai,
    .delete("/ai/sessions/{sessionId}"),
    access: .roles(.systemAdministrator),
    returns: NoContent.self,
    tag: "ai"
)
public struct DeleteAISession {
    /// The ID of the session
    public var sessionId: String?
}
