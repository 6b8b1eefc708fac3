public import ServiceKit

/// Start recording a session
@Operation(
    in: .sessions,
    .post("/sessions/{sessionId}/record"),
    access: .roles(.user),
    returns: NoContent.self,
    tag: "sessions"
)
public struct RecordSession {
    /// The ID of the session
    public var sessionId: String?
}
