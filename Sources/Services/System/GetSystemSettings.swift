import Contract
import ServiceKit
import Storage

extension GetSystemSettings: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<SystemSettingsInfo> {
        .entity(try await call.settings.get(try call.required(accountId, "accountId")))
    }
}
