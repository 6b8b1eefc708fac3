import Contract
import ServiceKit
import Storage

extension GetGlobalSettings: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<GlobalSettingsInfo> {
        let settings = try await call.environment.store.globalSettings.get()
        return .entity(settings)
    }
}
