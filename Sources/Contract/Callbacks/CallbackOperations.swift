import ServiceKit

enum CallbackOperations {
    static let all: [any Operation.Type] = [
        CogitoWebhookRequest.self,
        LiveAnswerCallback.self,
        NewOutgoingSessionCallback.self,
        StartFlow.self,
    ]
}
