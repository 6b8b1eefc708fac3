public import ServiceKit

/// One session with its log
@Operation(
    in: .sessions,
    .get("/sessions/{sessionId}"),
    access: .authenticated,
    returns: SessionInfo.self,
    tag: "sessions"
)
public struct GetSession {
    /// The ID of the session
    public var sessionId: String?
}
