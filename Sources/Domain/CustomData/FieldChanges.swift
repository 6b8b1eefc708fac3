public import Contract
import OrderedCollections
import ServiceKit

/// What new declarations of custom fields mean for the values that are there. A field is known by its id.
public struct FieldChanges: Sendable {
    /// What becomes of the values of a field, by the name it had.
    private var changes: [String: Change] = [:]
    /// The names, as they are then, of fields whose values have to differ from now on.
    private var newlyUnique: Set<String> = []

    private struct Change: Sendable {
        /// `nil` if the field is gone.
        var name: String?
        /// What values are compared with, if they have to be.
        var check: DataField?
    }

    public init(from old: [DataField], to new: [DataField]) {
        let later = Dictionary(new.compactMap { field in field.id.map { ($0, field) } }, uniquingKeysWith: { first, _ in first })
        for field in old {
            guard let name = field.name else { continue }
            guard let then = field.id.flatMap({ later[$0] }), let newName = then.name else {
                changes[name] = Change(name: nil, check: nil)
                continue
            }
            let isStricter = then.uniqueness != .notUnique && then.uniqueness != field.uniqueness && field.uniqueness != .unique
            let retyped = Self.shape(field) != Self.shape(then)
            if isStricter { newlyUnique.insert(newName) }
            guard name != newName || retyped || then.uniqueness != field.uniqueness else { continue }
            changes[name] = Change(name: newName, check: retyped ? then : nil)
        }
        addLeftovers(from: old, to: new)
    }

    /// Values that are there without a field, such as those of an endpoint whose type has none of that name, become those of a
    /// new field. They have to differ if it says so.
    private mutating func addLeftovers(from old: [DataField], to new: [DataField]) {
        let (ids, names) = (Set(old.compactMap(\.id)), Set(old.compactMap(\.name)))
        for field in new where field.uniqueness != .notUnique && !ids.contains(field.id ?? "") {
            guard let name = field.name, !names.contains(name) else { continue }
            changes[name] = Change(name: name, check: nil)
            newlyUnique.insert(name)
        }
    }

    /// Whether no value is concerned.
    public var isEmpty: Bool { changes.isEmpty }

    /// What decides which values fit.
    private static func shape(_ field: DataField) -> [WireValue] {
        [
            field.type.wireValue, field.structType?.wireValue ?? .null, field.listType?.wireValue ?? .null,
            field.possibleValues.wireValue, field.anyValueType.wireValue,
        ]
    }

    /// Whether something has to be done with these values.
    public func concern(_ data: Struct?) -> Bool {
        (data?.entries ?? [:]).contains { name, value in !value.isUnset && changes[name] != nil }
    }

    /// The values as they are afterwards; those of fields that are gone are not among them.
    public func applied(to data: Struct) -> Struct {
        var result = Struct()
        for (name, value) in data.entries {
            guard let change = changes[name] else {
                result.entries[name] = value
                continue
            }
            if let name = change.name { result.entries[name] = value }
        }
        return result
    }

    /// Values of fields that are gone.
    public func removed(from data: Struct?) -> [(field: String, message: String)] {
        (data?.entries ?? [:]).compactMap { name, value in
            guard !value.isUnset, let change = changes[name], change.name == nil else { return nil }
            return (name, "has \(value.text.map { "'\($0.prefix(100))'" } ?? "a value")")
        }
    }

    /// Values that do not fit any more.
    public func misfits(in data: Struct?, zones: TimeZones = .system) -> [(field: String, message: String)] {
        (data?.entries ?? [:]).flatMap { name, value -> [(field: String, message: String)] in
            guard !value.isUnset, let field = changes[name]?.check else { return [] }
            var faults = ValueFaults(zones: zones)
            faults.check(value, field, name)
            let shown = value.text.map { "'\($0.prefix(100))'" } ?? "a value"
            return faults.found.prefix(1).map { (name, "has \(shown): \($0.message)") }
        }
    }

    /// Values, as they are afterwards, of which there may be one only from now on.
    public func newlyUniqueValues(_ data: Struct, _ fields: CustomFields) -> [CustomFields.UniqueValue] {
        newlyUnique.isEmpty ? [] : fields.uniqueValues(applied(to: data)).filter { newlyUnique.contains($0.field) }
    }
}
