public import ServiceKit

/// Retrieve AI sessions
@Operation(
    in: .ai,
    .get("/ai/sessions"),
    access: .roles(.systemAdministrator),
    returns: ListResponse<AISessionInfo>.self,
    tag: "ai",
    extends: ListRequest<AISessionInfo>.self
)
public struct ListAISessions {
    /// Filter by accounts
    public var accountIds: [String] = []
}
