public import ServiceKit

/// Creates a new session
@Operation(
    in: .ai,
    .post("/ai/sessions"),
    access: .roles(.systemAdministrator),
    returns: AISessionInfo.self,
    tag: "ai",
    implements: ["IPost"]
)
public struct NewAISession {
    /// The account ID to associate this session with
    public var accountId: String?
    /// The purpose for this session
    public var purpose: String?
}
