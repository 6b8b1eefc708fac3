import Contract
import ServiceKit
import Storage

extension GetUser: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<UserInfo> {
        .entity(try await call.users.get(try call.required(userId, "userId")))
    }
}
