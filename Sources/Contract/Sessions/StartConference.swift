public import ServiceKit

/// Turn a session into a conference
@Operation(
    in: .sessions,
    .post("/sessions/{sessionId}/conference"),
    access: .authenticated,
    returns: SessionInfo.self,
    tag: "sessions"
)
public struct StartConference {
    /// The ID of the session
    public var sessionId: String?
    /// The carrier's ID of the call leg to start with
    public var callSid: String?
}
