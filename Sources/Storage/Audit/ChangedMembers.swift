import ServiceKit

/// What differs between two states of an entity.
enum ChangedMembers {
    /// The wire names of the members whose values differ, in wire order.
    static func names<Entity: ServiceKit.DataType>(_ old: Entity, _ new: Entity) -> [String] {
        let bookkeeping: Set<String> = ["dateLastModified", "lastModifiedBy"]
        return Entity.schema.allMembers.enumerated().compactMap { index, member in
            guard !bookkeeping.contains(member.wireName), old.memberValue(index) != new.memberValue(index) else { return nil }
            return member.wireName
        }
    }
}
