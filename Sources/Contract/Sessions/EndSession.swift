public import ServiceKit

/// End one session or one call leg of it
@Operation(
    in: .sessions,
    .delete("/sessions/{sessionId}"),
    access: .authenticated,
    returns: NoContent.self,
    tag: "sessions"
)
public struct EndSession {
    /// The ID of the session
    public var sessionId: String?
    /// The call leg to end; none ends the session
    public var callSid: String?
}
