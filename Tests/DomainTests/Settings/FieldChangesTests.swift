import Contract
import Domain
import OrderedCollections
import ServiceKit
import Testing

@Suite("What new declarations of custom fields mean for values")
struct FieldChangesTests {
    private func field(_ id: String, _ name: String, _ change: (inout DataField) -> Void = { _ in }) -> DataField {
        var field = DataField {
            $0.id = id
            $0.name = name
            $0.type = .string
        }
        change(&field)
        return field
    }

    private let data = Struct(["A": Value { $0.stringValue = "x" }, "B": Value { $0.stringValue = "y" }, "other": Value()])

    @Test("nothing happens to values when only the looks of a field change")
    func looks() {
        let changes = FieldChanges(from: [field("1", "A")], to: [field("1", "A") { $0.description = "d" }, field("2", "B")])
        #expect(changes.isEmpty)
        #expect(!changes.concern(data))
    }

    @Test("names may go round in a circle, and what belongs to no field stays")
    func renames() {
        let changes = FieldChanges(from: [field("1", "A"), field("2", "B")], to: [field("2", "A"), field("1", "B")])
        let result = changes.applied(to: data)
        #expect(result.entries.mapValues(\.stringValue) == ["B": "x", "A": "y", "other": nil])
        #expect(changes.removed(from: data).isEmpty && changes.misfits(in: data).isEmpty)
    }

    @Test("a field that is gone is named with its value, one that is unset is not")
    func removals() {
        let changes = FieldChanges(from: [field("1", "A"), field("2", "other")], to: [])
        #expect(changes.removed(from: data).map(\.field) == ["A"])
        #expect(Array(changes.applied(to: data).entries.keys) == ["B"])
    }

    @Test("a value is compared with the new type, the new choice, and other values, only if that has changed")
    func checks() {
        let number = FieldChanges(from: [field("1", "A")], to: [field("1", "A") { $0.type = .number }])
        #expect(number.misfits(in: data).map(\.field) == ["A"])
        let choice = FieldChanges(from: [field("1", "A")], to: [field("1", "A") { $0.possibleValues = ["x"] }])
        #expect(choice.misfits(in: data).isEmpty && !choice.isEmpty)
        let unique = [field("1", "A") { $0.uniqueness = .unique }]
        let fields = CustomFields(unique)
        #expect(FieldChanges(from: [field("1", "A")], to: unique).newlyUniqueValues(data, fields).map(\.value) == ["x"])
        #expect(FieldChanges(from: unique, to: unique).newlyUniqueValues(data, fields).isEmpty)
        let within = [field("1", "A") { $0.uniqueness = .uniqueToCustomer }]
        #expect(FieldChanges(from: unique, to: within).newlyUniqueValues(data, CustomFields(within)).isEmpty, "they were unique in all")
    }
}
