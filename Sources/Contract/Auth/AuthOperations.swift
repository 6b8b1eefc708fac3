import ServiceKit

enum AuthOperations {
    static let all: [any Operation.Type] = [
        Authenticate.self,
        GetAuthStatus.self,
    ]
}
