public import Contract
public import Domain
import ServiceKit

extension GlobalSettingsInfo: Versioned {
    public mutating func removeDerived() {}
}

/// The settings of the whole installation. System administrators only.
public struct GlobalSettingsRepository: Sendable {
    let store: Store

    public func get() async throws -> GlobalSettingsInfo {
        try await store.database.read { try Self.find($0) }
    }

    /// Changes them. Reading and writing are one transaction.
    ///
    /// - Throws: 400 naming a member that breaks a rule; 412 if the actor asked for another state.
    public func update(by actor: Actor, _ change: @escaping @Sendable (inout GlobalSettingsInfo) -> Void) async throws -> GlobalSettingsInfo
    {
        let store = store
        return try await store.database.write { transaction in
            let connection = transaction.connection
            transaction.changesOnly([])
            let old = try Self.find(connection)
            try actor.precondition?.check(EntityTag.of(old))
            var new = old
            change(&new)
            let changed = ChangedMembers(from: old, to: new)
            if changed.names.isEmpty { return old }
            try new.accountDefaults.check()
            new.dateLastModified = store.clock.now().iso8601
            new.lastModifiedBy = actor.name
            let document = SQLValue.utf8(Document.encode(new))
            try connection.send(
                """
                INSERT INTO global_setting (number, document) VALUES (1, \(document))
                ON CONFLICT (number) DO UPDATE SET document = excluded.document
                """
            )
            let description = "Changed \(changed.names.joined(separator: ", ")) of the global settings"
            try LogChange(action: "PatchGlobalSettings", description: description).showing(changed)
                .record(by: actor, store: store, connection)
            return new
        }
    }

    /// What an account has whose own settings were never changed.
    static func defaults(of accountId: String, _ connection: any SQLConnection) throws -> SystemSettingsInfo {
        var settings = try find(connection).accountDefaults
        settings.id = accountId
        return settings
    }

    private static func find(_ connection: any SQLConnection) throws -> GlobalSettingsInfo {
        try connection.first("SELECT document FROM global_setting WHERE number = 1") {
            try Document.decode(GlobalSettingsInfo.self, $0.bytes(0))
        } ?? GlobalSettingsInfo()
    }
}

extension GlobalSettingsInfo {
    fileprivate var accountDefaults: SystemSettingsInfo {
        SystemSettingsInfo {
            $0.documentation = documentation
            $0.recordingRetentionDays = recordingRetentionDays
            $0.enableSipRefer = enableSipRefer
            $0.autoAgentLogoffSeconds = autoAgentLogoffSeconds
            $0.defaultSipRegion = defaultSipRegion
        }
    }
}
