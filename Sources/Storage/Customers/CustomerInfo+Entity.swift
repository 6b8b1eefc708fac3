public import Contract
import ServiceKit

extension CustomerInfo: Entity {
    public static let kind = EntityKind.customer
    public var ownerCustomerId: String? { parentCustomerId }
    public var title: String { name ?? "" }

    public func index(_ reader: EntityReader) -> EntityIndex {
        var index = EntityIndex()
        index.text("name", name)
        index.key("referenceId", referenceId)
        for tag in tags { index.key("tag", tag.id) }
        return index
    }

    public func check(replacing old: CustomerInfo?, _ reader: EntityReader) throws {
        try reader.checkName(name)
        try reader.checkTags(tags, replacing: old?.tags, of: accountId)
        guard let parent = parentCustomerId, parent != old?.parentCustomerId else { return }
        if try reader.customerPath(parent).contains(where: { $0.id == base.id }) {
            throw ServiceError.invalid("parentCustomerId", "A customer cannot stand below itself")
        }
    }

    public mutating func removeDerived() {
        (accountName, breadcrumb) = (nil, [])
        tags = tags.idsOnly
    }

    public mutating func derive(_ reader: EntityReader) throws {
        accountName = try reader.accountName(accountId ?? "")
        breadcrumb = try parentCustomerId.map(reader.customerPath) ?? []
        tags = try reader.tags(tags, of: accountId)
    }
}
