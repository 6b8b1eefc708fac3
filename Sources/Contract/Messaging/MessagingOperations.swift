import ServiceKit

enum MessagingOperations {
    static let all: [any Operation.Type] = [
        ListConversations.self,
        ListMessages.self,
        NewFlowMessage.self,
        SendEndpointMessage.self,
    ]
}
