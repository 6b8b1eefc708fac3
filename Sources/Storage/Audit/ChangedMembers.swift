import OrderedCollections
import ServiceKit

/// What differs between two states of an entity, for the log of changes.
struct ChangedMembers {
    private(set) var before: OrderedDictionary<String, WireValue> = [:]
    private(set) var after: OrderedDictionary<String, WireValue> = [:]

    /// The wire names of the members whose values differ, in wire order; date and author of the change are not among
    /// them.
    var names: [String] { Array(after.keys) }

    init<Entity: ServiceKit.DataType>(from old: Entity, to new: Entity) {
        let bookkeeping: Set<String> = ["dateLastModified", "lastModifiedBy"]
        for (index, member) in Entity.schema.allMembers.enumerated() where !bookkeeping.contains(member.wireName) {
            let (old, new) = (old.memberValue(index), new.memberValue(index))
            guard old != new else { continue }
            (before[member.wireName], after[member.wireName]) = Self.withoutCommonStart(old, new)
        }
    }

    /// A list that only grew, such as the log of a session, is reduced to what was added, so that the log of changes
    /// grows as the list does and not as its square.
    private static func withoutCommonStart(_ old: WireValue, _ new: WireValue) -> (WireValue, WireValue) {
        guard case .list(let old) = old, case .list(let longer) = new, longer.starts(with: old) else { return (old, new) }
        return (.list([]), .list(Array(longer.dropFirst(old.count))))
    }
}
