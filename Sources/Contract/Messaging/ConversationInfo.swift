public import ServiceKit

/// Messages between an endpoint and another address
@DTO(in: .messaging)
public struct ConversationInfo {
    /// The ID of the conversation
    public var id: String?
    /// The ID of the endpoint
    public var endpointId: String?
    /// The other party's address
    public var otherAddress: String?
    /// How many of its messages are unread
    public var unreadCount: Int = 0
    /// The newest message
    public var mostRecentMessage: MessageInfo?
}
