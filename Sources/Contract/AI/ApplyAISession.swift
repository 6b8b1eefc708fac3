public import ServiceKit

/// Apply every queued change of an AI session
@Operation(
    in: .ai,
    .post("/ai/sessions/{sessionId}/apply"),
    access: .roles(.systemAdministrator),
    returns: AISessionDetail.self,
    tag: "ai"
)
public struct ApplyAISession {
    /// The ID of the session
    public var sessionId: String?
}
