import ServiceKit

enum UserOperations {
    static let all: [any Operation.Type] = [
        ListUsers.self,
        NewUser.self,
        PatchUser.self,
        GetUser.self,
        DeleteUser.self,
    ]
}
