public import Contract
public import ServiceKit

extension SystemSettingsInfo {
    /// Gives an id to what has none: that of what has the same name among the old ones, otherwise a new one. So who sends
    /// a list without ids changes what is there, and does not put something else in its place.
    ///
    /// - Throws: 400 naming an id that stands there twice or cannot be one.
    public mutating func assignIds(replacing old: SystemSettingsInfo, _ ids: IDGenerator) throws(ServiceError) {
        try Self.assign(&systemFields, old.systemFields, \.base.id, \.base.name, "systemFields", ids)
        try Self.assign(&customerFields, old.customerFields, \.base.id, \.base.name, "customerFields", ids)
        try Self.assign(&endpointFields, old.endpointFields, \.base.id, \.base.name, "endpointFields", ids)
        try Self.assign(&tags, old.tags, \.id, \.name, "tags", ids)
        try Self.assign(&emailAccounts, old.emailAccounts, \.id, \.emailAddress, "emailAccounts", ids)
        followRenames(from: old)
    }

    private static func assign<Item>(
        _ items: inout [Item],
        _ old: [Item],
        _ id: WritableKeyPath<Item, String?>,
        _ name: WritableKeyPath<Item, String?>,
        _ member: String,
        _ ids: IDGenerator
    ) throws(ServiceError) {
        var used: Set<String> = []
        for (index, item) in items.enumerated() {
            guard let given = item[keyPath: id], !given.isEmpty else { continue }
            guard given.utf8.count <= 64, given.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                throw .invalid("\(member).\(index).id", "An id has at most 64 characters, all of them printable ASCII")
            }
            guard used.insert(given).inserted else {
                throw .invalid("\(member).\(index).id", "The id '\(given)' stands there twice", code: .duplicate)
            }
        }
        for index in items.indices where items[index][keyPath: id]?.isEmpty ?? true {
            let same = old.first { candidate in
                guard let oldId = candidate[keyPath: id], !used.contains(oldId) else { return false }
                return candidate[keyPath: name] == items[index][keyPath: name]
            }
            let assigned = same?[keyPath: id] ?? ids.next()
            used.insert(assigned)
            items[index][keyPath: id] = assigned
        }
    }

    /// A field that is shown by another one goes on to be shown by it when that one is renamed.
    private mutating func followRenames(from old: SystemSettingsInfo) {
        Self.followRenames(&customerFields, old.customerFields, \.base)
        Self.followRenames(&endpointFields, old.endpointFields, \.base)
        Self.followRenames(&systemFields, old.systemFields, \.base)
    }

    private static func followRenames<Field>(_ fields: inout [Field], _ old: [Field], _ base: WritableKeyPath<Field, DataField>) {
        let now = fields.map { $0[keyPath: base] }
        for index in fields.indices {
            guard let shownBy = fields[index][keyPath: base].conditionalVisibilityField, !shownBy.isEmpty,
                !now.contains(where: { $0.name == shownBy }),
                let id = old.first(where: { $0[keyPath: base].name == shownBy })?[keyPath: base].id,
                let renamed = now.first(where: { $0.id == id })
            else { continue }
            fields[index][keyPath: base].conditionalVisibilityField = renamed.name
        }
    }
}
