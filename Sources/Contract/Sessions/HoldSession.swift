public import ServiceKit

/// Put a session on hold
@Operation(
    in: .sessions,
    .post("/sessions/{sessionId}/hold"),
    access: .roles(.user),
    returns: SessionInfo.self,
    tag: "sessions"
)
public struct HoldSession {
    /// The carrier's ID of the local call leg
    public var callSid: String?
    /// The ID of the session
    public var sessionId: String?
    /// Why the session is being held
    public var reason: SessionHoldReasons = .none
}
