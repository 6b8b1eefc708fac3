import Contract
import ServiceKit

extension GetUser: Service {
    public func respond(_ call: ServiceCall) async throws -> Reply<UserInfo> {
        .value(try await call.users.get(try call.required(userId, "userId")))
    }
}
