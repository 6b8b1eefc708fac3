public import ServiceKit

/// A text message
@DTO(in: .messaging)
public struct MessageInfo {
    /// The ID of the message
    public var id: String?
    /// The ID of the account
    public var accountId: String?
    /// The ID of the customer
    public var customerId: String?
    /// The ID of the endpoint
    public var endpointId: String?
    /// The name of the endpoint to show
    public var endpointDisplayName: String?
    /// The date the message was sent
    public var date: String?
    /// Incoming or outgoing
    public var direction: MessageDirections = .incoming
    /// The other party's address
    public var otherAddress: String?
    /// Who sent the message
    public var sender: String?
    /// The text of the message
    public var text: String?
    /// Whether the message is unread
    public var isUnread: Bool = false
}

/// Where a message goes
@WireEnum(in: .messaging)
public enum MessageDirections: String {
    case incoming = "Incoming"
    case outgoing = "Outgoing"
}
