public import ServiceKit

/// Send a message within a session
@Operation(
    in: .sessions,
    .post("/sessions/{sessionId}/messages"),
    access: .roles(.user),
    returns: NoContent.self,
    tag: "sessions"
)
public struct SendSessionMessage {
    /// The ID of the session
    public var sessionId: String?
    /// The text of the message
    public var body: String?
    /// The URI of the attachment
    public var attachmentUri: String?
    /// The content type of the attachment
    public var attachmentContentType: String?
}
