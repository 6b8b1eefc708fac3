import ServiceKit

enum NotificationOperations {
    static let all: [any Operation.Type] = [
        ListNotifications.self,
        NotUsedRequest.self,
    ]
}
