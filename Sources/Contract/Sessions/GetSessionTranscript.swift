public import ServiceKit

/// Chat transcript of a session
@Operation(
    in: .sessions,
    .get("/sessions/{sessionId}/transcript"),
    access: .authenticated,
    returns: WireValue.self,
    tag: "sessions"
)
public struct GetSessionTranscript {
    /// The ID of the session
    public var sessionId: String?
    /// Whether to include earlier chats of the same parties
    public var includeHistorical: Bool = false
    /// Only history after this date (ISO 8601)
    public var historicalCutOffDate: String?
}
