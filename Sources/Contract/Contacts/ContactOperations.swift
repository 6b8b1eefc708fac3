import ServiceKit

enum ContactOperations {
    static let all: [any Operation.Type] = [
        GetMyContacts.self
    ]
}
