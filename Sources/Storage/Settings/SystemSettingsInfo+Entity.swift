public import Contract
import Domain
import ServiceKit

/// An account has one, with the id of the account. They are changed through ``SettingsRepository``.
extension SystemSettingsInfo: Entity {
    public static let kind = EntityKind.systemSettings
    public var accountId: String? { base.id }
    public var title: String { base.id ?? "" }

    public func index(_ reader: EntityReader) -> EntityIndex { EntityIndex() }

    public func check(replacing old: SystemSettingsInfo?, _ reader: EntityReader) throws {
        try check()
    }

    /// Passwords stand apart.
    public mutating func removeDerived() {
        for index in emailAccounts.indices { emailAccounts[index].password = nil }
    }
}
