public import ServiceKit

/// Reject an offered session
@Operation(
    in: .sessions,
    .post("/sessions/{sessionId}/reject"),
    access: .roles(.user),
    returns: NoContent.self,
    tag: "sessions"
)
public struct RejectSession {
    /// The ID of the session
    public var sessionId: String?
}
