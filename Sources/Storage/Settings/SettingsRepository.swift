public import Contract
public import Domain
import OrderedCollections
import ServiceKit

/// The settings of the accounts of a scope: one for each account, also if none were ever set.
public struct SettingsRepository: Sendable {
    let store: Store
    let scope: AccountScope

    /// - Throws: 403 if the account is outside the scope or does not exist.
    public func get(_ accountId: String) async throws -> SystemSettingsInfo {
        try scope.require(accountId)
        return try await store.database.read { connection in
            let reader = EntityReader(connection)
            guard try reader.accountName(accountId) != nil else { throw ServiceError.foreignAccount(accountId) }
            return try reader.settings(of: accountId)
        }
    }

    /// Changes the settings of an account and what follows from it, all in one transaction: values move along when a
    /// custom field gets another name.
    ///
    /// - Parameters:
    ///   - cascade: whether values of fields that are gone, and tags that are gone, are taken from whatever has them;
    ///     otherwise they are in the way.
    ///   - change: must have no effect besides that on the settings.
    /// - Throws: 403 if the account is outside the scope or does not exist; 400 naming a member that breaks a rule; 409
    ///   listing what is in the way; 412 if the actor asked for another state.
    public func update(
        _ accountId: String,
        cascade: Bool = false,
        by actor: Actor,
        _ change: @escaping @Sendable (inout SystemSettingsInfo) -> Void
    ) async throws -> SystemSettingsInfo {
        let (scope, store) = (scope, store)
        try scope.require(accountId)
        return try await store.database.writeLatest { transaction in
            let settings = EntityChange(scope: scope, store: store, actor: actor, transaction)
            try settings.reader.holdSettings(of: accountId, alone: true)
            guard try settings.reader.accountName(accountId) != nil else { throw ServiceError.foreignAccount(accountId) }
            let old = try settings.reader.settings(of: accountId)
            try actor.precondition?.check(EntityTag.of(old))
            var new = old
            change(&new)
            try new.assignIds(replacing: old, store.ids)
            let secret = try Self.takePasswords(&new, settings.connection)
            try new.check()
            let effects = SettingsEffects(from: old, to: new)
            try effects.check(settings.reader, cascade: cascade)
            let stored = try Self.store(new, secret: secret, settings)
            // What the client asked to find is the settings, not what has to move along.
            var unconditional = actor
            unconditional.precondition = nil
            let change = EntityChange(scope: scope, store: store, actor: unconditional, transaction)
            try effects.apply(change, action: "PatchSystemSettings")
            return stored
        }
    }

    private static func store(_ new: SystemSettingsInfo, secret: String?, _ change: EntityChange) throws -> SystemSettingsInfo {
        let id = new.id ?? ""
        guard try change.reader.find(SystemSettingsInfo.self, id, in: id) != nil else {
            return try change.add(new, action: "PatchSystemSettings", secret: secret)
        }
        return try change.update(id, action: "PatchSystemSettings", secret: secret) { settings, _ in settings = new }
    }

    /// Moves passwords that were sent out of the settings.
    ///
    /// - Returns: all passwords, by the ids of their email accounts, as they are stored; `nil` if none has changed.
    private static func takePasswords(_ settings: inout SystemSettingsInfo, _ connection: any SQLConnection) throws -> String? {
        let old = try passwords(of: settings.id ?? "", connection)
        var new: OrderedDictionary<String, String> = [:]
        for index in settings.emailAccounts.indices {
            let id = settings.emailAccounts[index].id ?? ""
            let sent = settings.emailAccounts[index].password
            new[id] = sent.flatMap { $0.isEmpty ? nil : $0 } ?? old[id]
            settings.emailAccounts[index].password = nil
            settings.emailAccounts[index].hasPassword = new[id] != nil
        }
        if let long = new.first(where: { $0.value.utf8.count > 1000 })?.key {
            let index = settings.emailAccounts.firstIndex { $0.id == long } ?? 0
            throw ServiceError.invalid("emailAccounts.\(index).password", "A password has at most 1000 bytes", code: .outOfRange)
        }
        return new == old ? nil : String(decoding: JSONWriter.encode(new), as: UTF8.self)
    }

    private static func passwords(of accountId: String, _ connection: any SQLConnection) throws -> OrderedDictionary<String, String> {
        let stored = try connection.first(
            "SELECT secret FROM entity WHERE kind = \(EntityKind.systemSettings.rawValue) AND id = \(accountId)"
        ) { $0.optionalText(0) }
        guard let json = stored.flatMap(\.self) else { return [:] }
        return try OrderedDictionary(wire: JSONReader.parse(Array(json.utf8)))
    }

    /// The password of an email account, for sending mail; `nil` if none is stored.
    ///
    /// - Throws: 403 if the account is outside the scope.
    public func password(ofEmailAccount id: String, in accountId: String) async throws -> String? {
        try scope.require(accountId)
        return try await store.database.read { try Self.passwords(of: accountId, $0)[id] }
    }
}
