public import ServiceKit

/// Internal hook delivering a chat message to an endpoint
@Operation(in: .messaging, .any("/chat/endpoint/message"), access: .everyone, returns: NoContent.self, tag: "messaging")
public struct SendEndpointMessage {
    /// The ID of the session
    public var sessionId: String?
    /// The ID of the endpoint
    public var endpointId: String?
    /// The text of the message
    public var body: String?
    /// The URI of the attachment
    public var attachmentUri: String?
    /// The content type of the attachment
    public var attachmentContentType: String?
    /// Who sent the message
    public var sender: String?
    /// The name of the sender to show
    public var displayName: String?
}
