public import Contract
import Domain
import ServiceKit

extension CustomerInfo: Entity {
    public static let kind = EntityKind.customer
    public var ownerCustomerId: String? { parentCustomerId }
    public var title: String { name ?? "" }

    public func index(_ reader: EntityReader) throws -> EntityIndex {
        var index = EntityIndex()
        index.text("name", name)
        index.key("referenceId", referenceId)
        for tag in tags { index.key("tag", tag.id) }
        index.schedule(schedule)
        let fields = CustomFields(ofCustomers: try reader.settings(of: accountId ?? ""))
        index.customData(data, fields, accountId: accountId, customerId: parentCustomerId)
        return index
    }

    public func check(replacing old: CustomerInfo?, _ reader: EntityReader) throws {
        try reader.checkName(name)
        try reader.checkLength(referenceId, "referenceId", atMost: 1000)
        try reader.checkTags(tags, replacing: old?.tags, of: accountId)
        try CustomFields(ofCustomers: reader.settings(of: accountId ?? "")).check(data, replacing: old?.data)
        if let schedule, schedule.wireValue != old?.schedule?.wireValue { try schedule.check("schedule", zones: .system) }
        guard let parent = parentCustomerId, parent != old?.parentCustomerId else { return }
        if try reader.customerPath(parent).contains(where: { $0.id == base.id }) {
            throw ServiceError.invalid("parentCustomerId", "A customer cannot stand below itself")
        }
    }

    public mutating func removeDerived() {
        (accountName, breadcrumb) = (nil, [])
        tags = tags.idsOnly
        if !overrideBillingSettings { billingSettings = nil }
        if !overrideAppSettings { appSettings = nil }
    }

    public mutating func derive(_ reader: EntityReader) throws {
        accountName = try reader.accountName(accountId ?? "")
        breadcrumb = try parentCustomerId.map(reader.customerPath) ?? []
        tags = try reader.tags(tags, of: accountId)
        if !overrideBillingSettings { billingSettings = try reader.billingSettings(from: parentCustomerId, in: accountId ?? "") }
        if !overrideAppSettings { appSettings = try reader.appSettings(from: parentCustomerId) }
    }
}
