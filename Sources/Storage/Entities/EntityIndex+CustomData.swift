import Contract
import Domain
import OrderedCollections
import ServiceKit

extension EntityIndex {
    /// The key under which values of a custom field are found.
    static func dataKey(_ field: String) -> String { "data.\(field)" }

    /// Values of custom fields: lists filter by them, and some may be there once in the account or the customer.
    mutating func customData(_ data: Struct?, _ fields: CustomFields, accountId: String?, customerId: String?) {
        for (name, value) in data?.entries ?? [:] { key(Self.dataKey(name), value.comparable) }
        let account = accountId ?? ""
        for value in fields.uniqueValues(data) {
            let space = value.uniqueness == .unique ? "account:\(account)" : "account:\(account):customer:\(customerId ?? "")"
            unique(Self.dataKey(value.field), value.value, in: space)
        }
    }
}

extension EntityIndex {
    /// The flows that decide in the rules of a schedule.
    mutating func schedule(_ schedule: Schedule?) {
        for (place, rule) in (schedule?.rules ?? []).enumerated() {
            reference("schedule", to: .flow, rule.flowId, at: "schedule.rules.\(place).flowId")
        }
    }
}

extension EntityFilter {
    /// The custom field has this text, in any case.
    public static func data(_ field: String, _ text: String) -> EntityFilter {
        .anyKey(EntityIndex.dataKey(field), [Value { $0.stringValue = text }.comparable ?? ""])
    }
}
