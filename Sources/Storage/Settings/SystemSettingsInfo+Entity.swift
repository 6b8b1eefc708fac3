public import Contract

/// An account has one, with the id of the account.
extension SystemSettingsInfo: Entity {
    public static let kind = EntityKind.systemSettings
    public var accountId: String? { base.id }
    public var title: String { base.id ?? "" }

    public func index(_ reader: EntityReader) -> EntityIndex { EntityIndex() }
}
