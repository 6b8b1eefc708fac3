public import ServiceKit

/// Append text to a session log
@Operation(
    in: .sessions,
    .post("/sessions/{sessionId}/log"),
    access: .authenticated,
    returns: NoContent.self,
    tag: "sessions"
)
public struct AddToSessionLog {
    /// The ID of the session
    public var sessionId: String?
    /// The text to append
    public var message: String?
}
