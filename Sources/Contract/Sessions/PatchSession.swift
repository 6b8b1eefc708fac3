public import ServiceKit

/// Change console data or states of a session
@Operation(
    in: .sessions,
    .patch("/sessions/{sessionId}"),
    access: .authenticated,
    returns: SessionInfo.self,
    tag: "sessions"
)
public struct PatchSession {
    /// The ID of the session
    public var sessionId: String?
    /// Any console data for the session
    public var consoleData: String?
    /// The call state of the session
    public var callState: SessionCallState?
    /// The reason for the hold
    public var holdReason: SessionHoldReasons?
    /// The queue state of the session
    public var queueState: SessionQueueStates?
}
