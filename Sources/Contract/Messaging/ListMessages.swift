public import ServiceKit

/// Messages
@Operation(
    in: .messaging,
    .get("/messages"),
    access: .authenticated,
    returns: ListResponse<MessageInfo>.self,
    tag: "messaging",
    extends: ListRequest<MessageInfo>.self
)
public struct ListMessages {
    /// Only those of these accounts; none means every account the caller can use
    public var accountIds: [String] = []
    /// Only those of these customers
    public var customerIds: [String] = []
    /// Only those of these endpoints
    public var endpointIds: [String] = []
    /// Only those of these conversations
    public var conversationIds: [String] = []
    /// Only those after this date (ISO 8601)
    public var afterDate: String?
}
