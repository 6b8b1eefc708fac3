import Contract
import ServiceKit
import Storage

extension PatchSystemSettings: ConditionalService {
    /// Changes what was sent and nothing else. Lists are replaced whole; what has the id, or without one the name, of
    /// something that is there stays that. With `cascade=true`, values of fields and tags that are gone are taken away
    /// from whatever has them; otherwise they are in the way.
    func respond(_ call: ServiceCall) async throws -> Reply<SystemSettingsInfo> {
        let id = try call.required(accountId, "accountId")
        let request = self
        let patch = call.patch
        let changed = try await call.settings.update(id, cascade: try call.cascade, by: try call.changing()) { settings in
            patch.set("overrideSystemTime", request.overrideSystemTime ?? false, &settings.overrideSystemTime)
            patch.set("overrideSystemTimeZoneId", request.overrideSystemTimeZoneId.nonEmpty, &settings.overrideSystemTimeZoneId)
            patch.set("overrideSystemDateTime", request.overrideSystemDateTime.nonEmpty, &settings.overrideSystemDateTime)
            patch.set("systemFields", request.systemFields, &settings.systemFields)
            patch.set("customerFields", request.customerFields, &settings.customerFields)
            patch.set("endpointFields", request.endpointFields, &settings.endpointFields)
            patch.set("emailAccounts", request.emailAccounts, &settings.emailAccounts)
            patch.set("tags", request.tags, &settings.tags)
            patch.set("documentation", request.documentation.nonEmpty, &settings.documentation)
            patch.set("recordingRetentionDays", request.recordingRetentionDays ?? 0, &settings.recordingRetentionDays)
            patch.set("enableSipRefer", request.enableSipRefer ?? false, &settings.enableSipRefer)
            patch.set("autoAgentLogoffSeconds", request.autoAgentLogoffSeconds ?? 0, &settings.autoAgentLogoffSeconds)
            patch.set("defaultSipRegion", request.defaultSipRegion, &settings.defaultSipRegion)
        }
        return .entity(changed)
    }
}
