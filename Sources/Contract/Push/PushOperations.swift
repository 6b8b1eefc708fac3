import ServiceKit

enum PushOperations {
    static let all: [any Operation.Type] = [
        NewDeviceToken.self
    ]
}
