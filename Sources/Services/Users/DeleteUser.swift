import Contract
import ServiceKit
import Storage

extension DeleteUser: ConditionalService {
    /// Nobody can delete the login they are signed in with.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let id = try call.required(userId, "userId")
        guard try call.caller.userId != id else {
            throw ServiceError(.conflict, "You cannot delete the login you are signed in with")
        }
        try await call.users.delete(id, by: try call.changing())
        return .nothing
    }
}
