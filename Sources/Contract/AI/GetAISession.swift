public import ServiceKit

/// One AI session
@Operation(
    in: .ai,
    .get("/ai/sessions/{sessionId}"),
    access: .roles(.systemAdministrator),
    returns: AISessionDetail.self,
    tag: "ai"
)
public struct GetAISession {
    /// The ID of the session
    public var sessionId: String?
}
