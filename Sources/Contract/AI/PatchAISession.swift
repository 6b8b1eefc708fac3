public import ServiceKit

/// Change the purpose of an AI session
@Operation(
    in: .ai,
    .patch("/ai/sessions/{sessionId}"),
    access: .roles(.systemAdministrator),
    returns: AISessionInfo.self,
    tag: "ai"
)
public struct PatchAISession {
    /// The ID of the session
    public var sessionId: String?
    /// The purpose for this AI session
    public var purpose: String?
}
