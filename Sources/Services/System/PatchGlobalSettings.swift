import Contract
import ServiceKit
import Storage

extension PatchGlobalSettings: ConditionalService {
    /// Changes what was sent and nothing else; `null` clears.
    func respond(_ call: ServiceCall) async throws -> Reply<GlobalSettingsInfo> {
        let request = self
        let patch = call.patch
        let changed = try await call.environment.store.globalSettings.update(by: try call.changing()) { settings in
            patch.set("documentation", request.documentation.nonEmpty, &settings.documentation)
            patch.set("recordingRetentionDays", request.recordingRetentionDays ?? 0, &settings.recordingRetentionDays)
            patch.set("enableSipRefer", request.enableSipRefer ?? false, &settings.enableSipRefer)
            patch.set("autoAgentLogoffSeconds", request.autoAgentLogoffSeconds ?? 0, &settings.autoAgentLogoffSeconds)
            patch.set("defaultSipRegion", request.defaultSipRegion, &settings.defaultSipRegion)
        }
        return .entity(changed)
    }
}
