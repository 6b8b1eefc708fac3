public import ServiceKit

/// Conversations with their newest message
@Operation(
    in: .messaging,
    .get("/conversations"),
    access: .authenticated,
    returns: ListConversationsResponse.self,
    tag: "messaging"
)
public struct ListConversations {
    /// Only those of these accounts; none means every account the caller can use
    public var accountIds: [String] = []
    /// Only those of these endpoints
    public var endpointIds: [String] = []
    /// Only those of these customers
    public var customerIds: [String] = []
    /// Only those after this date (ISO 8601)
    public var afterDate: String?
}

/// Conversations
@DTO(in: .messaging)
public struct ListConversationsResponse {
    /// The conversations
    public var conversations: [ConversationInfo] = []
}
