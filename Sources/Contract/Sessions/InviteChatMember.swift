public import ServiceKit

/// Add a member to a chat session
@Operation(
    in: .sessions,
    .post("/sessions/{sessionId}/members"),
    access: .roles(.user),
    returns: SessionInfo.self,
    tag: "sessions"
)
public struct InviteChatMember {
    /// The ID of the session
    public var sessionId: String?
    /// The endpoint to invite
    public var endpointId: String?
}
