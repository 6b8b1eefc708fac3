public import ServiceKit

/// Send the session somewhere else
@Operation(
    in: .sessions,
    .post("/sessions/{sessionId}/redirect"),
    access: .roles(.user),
    returns: NoContent.self,
    tag: "sessions"
)
public struct RedirectSession {
    /// The ID of the session
    public var sessionId: String?
    /// Where to send the session
    public var destination: String?
    /// The caller ID to present (E.164)
    public var callerId: String?
}
