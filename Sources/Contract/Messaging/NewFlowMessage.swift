public import ServiceKit

/// Inbound hook that starts or continues a chat flow on an endpoint
@Operation(
    in: .messaging,
    .any("/flows/message"),
    access: .everyone,
    returns: FlowMessageInfo.self,
    tag: "messaging"
)
public struct NewFlowMessage {
    /// The receiving endpoint
    public var endpointId: String?
    /// Values of the session
    public var sessionParameters: Struct?
    /// The address it comes from
    public var fromAddress: String?
    /// The address it was sent to
    public var toAddress: String?
    /// Who sends the message
    public var identity: String?
    /// The name of the sender to show; falls back to identity
    public var displayName: String?
    /// The URL called when replies must go back
    public var messageUrl: String?
    /// The text of the message
    public var body: String?
}

/// What became of a message that arrived for a flow
@DTO(in: .messaging)
public struct FlowMessageInfo {
    /// The ID of the session the message is part of
    public var sessionId: String?
    /// The ID of the message
    public var messageId: String?
    /// Whether the message began the session
    public var isNewSession: Bool = false
    /// Whether a flow has taken the message up
    public var isHandled: Bool = false
}
