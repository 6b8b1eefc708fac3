public import ServiceKit

/// Remove a member from a chat
@Operation(
    in: .sessions,
    .delete("/sessions/{sessionId}/members/{memberId}"),
    access: .roles(.user),
    returns: SessionInfo.self,
    tag: "sessions"
)
public struct DeleteChatMember {
    /// The ID of the session
    public var sessionId: String?
    /// The identity of the member
    public var memberId: String?
}
