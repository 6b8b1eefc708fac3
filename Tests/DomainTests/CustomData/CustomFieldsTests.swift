import Contract
import Domain
import OrderedCollections
import ServiceKit
import Testing

@Suite("Custom fields")
struct CustomFieldsTests {
    private func field(_ name: String, _ type: ValueTypes, _ change: (inout DataField) -> Void = { _ in }) -> DataField {
        var field = DataField {
            $0.name = name
            $0.type = type
        }
        change(&field)
        return field
    }

    private func text(_ text: String) -> Value { Value { $0.stringValue = text } }

    private func paths(_ fields: [DataField], _ data: OrderedDictionary<String, Value>, replacing old: Struct? = nil) -> [String] {
        CustomFields(fields).faults(in: Struct(data), replacing: old).map(\.name)
    }

    @Test(
        "a value is of the type of its field",
        arguments: [
            (ValueTypes.string, #"{"stringValue":"x"}"#, true), (.string, #"{"numberValue":1}"#, false),
            (.boolean, #"{"boolValue":false}"#, true), (.boolean, #"{"stringValue":"true"}"#, false),
            (.number, #"{"numberValue":1.5}"#, true), (.number, #"{"stringValue":"1"}"#, false),
            (.list, #"{"listValue":[]}"#, true), (.list, #"{"structValue":{}}"#, false),
            (.struct, #"{"structValue":{"a":{"boolValue":true}}}"#, true), (.struct, #"{"listValue":[]}"#, false),
            (.date, #"{"stringValue":"2024-02-29"}"#, true), (.date, #"{"stringValue":"2023-02-29"}"#, false),
            (.date, #"{"stringValue":"2024-02-29T08:00:00Z"}"#, true), (.date, #"{"stringValue":""}"#, true),
            (.time, #"{"stringValue":"08:30"}"#, true), (.time, #"{"stringValue":"8.30"}"#, false),
            (.timeZoneId, #"{"stringValue":"Europe/Vienna"}"#, true), (.timeZoneId, #"{"stringValue":"Wien"}"#, false),
            (.user, #"{"stringValue":"65f"}"#, true), (.user, #"{"boolValue":true}"#, false),
            (.transition, #"{"stringValue":"node"}"#, false), (.notSpecified, #"{"numberValue":1}"#, true),
            (.string, "{}", true), (.string, #"{"stringValue":"x","numberValue":1}"#, false),
        ]
    )
    func types(type: ValueTypes, json: String, isFine: Bool) throws {
        let value = try Value(wire: JSONReader.parse(Array(json.utf8)))
        #expect(paths([field("F", type)], ["F": value]) == (isFine ? [] : ["data.F"]))
    }

    @Test("a field that takes any type takes any value that is one")
    func anyType() {
        let fields = [field("F", .boolean) { $0.anyValueType = true }]
        #expect(paths(fields, ["F": text("x")]) == [])
    }

    @Test("a value of an undeclared field is refused, unless it was there before and stays as it is")
    func undeclared() {
        let old = Struct(["Gone": text("x")])
        #expect(paths([], ["Gone": text("x")]) == ["data.Gone"])
        #expect(paths([], ["Gone": text("x")], replacing: old) == [])
        #expect(paths([], ["Gone": text("y")], replacing: old) == ["data.Gone"])
    }

    @Test("with possible values, a value is one of them")
    func choices() {
        let fields = [field("Color", .string) { $0.possibleValues = ["Red", "Blue"] }]
        #expect(paths(fields, ["Color": text("Red")]) == [])
        #expect(paths(fields, ["Color": text("red")]) == ["data.Color"])
        #expect(paths(fields, ["Color": text("")]) == [])
    }

    @Test("a field that another one hides takes no value")
    func visibility() {
        let fields = [
            field("Kind", .string),
            field("Reason", .string) { ($0.conditionalVisibilityField, $0.conditionalVisibilityValue) = ("Kind", "Other") },
        ]
        #expect(paths(fields, ["Kind": text("Other"), "Reason": text("x")]) == [])
        #expect(paths(fields, ["Reason": text("x"), "Kind": text("other")]) == [])
        #expect(paths(fields, ["Kind": text("Plain"), "Reason": text("x")]) == ["data.Reason"])
        #expect(paths(fields, ["Reason": text("x")]) == ["data.Reason"])
        #expect(paths(fields, ["Reason": Value()]) == [], "no value is no harm")
        let before = Struct(["Kind": text("Other"), "Reason": text("x")])
        #expect(paths(fields, ["Kind": text("Plain"), "Reason": text("x")], replacing: before) == [], "what was there may stay")
    }

    @Test("what stands in lists and structs is checked by the fields of their types, each by its path")
    func nested() {
        let parts = FieldType { $0.fields = [field("Name", .string), field("Count", .number)] }
        let fields = [field("Items", .list) { $0.listType = parts }, field("Part", .struct) { $0.structType = parts }]
        let good = Struct(["Name": text("x"), "Count": Value { $0.numberValue = 1 }])
        let bad = Struct(["Name": text("x"), "Count": text("one"), "Other": text("y")])
        let data: OrderedDictionary = ["Items": Value { $0.listValue = [good, bad] }, "Part": Value { $0.structValue = bad }]
        #expect(paths(fields, data) == ["data.Items.1.Count", "data.Items.1.Other", "data.Part.Count", "data.Part.Other"])
    }

    @Test("of endpoints' fields, those of another type do not count")
    func endpointTypes() {
        let settings = SystemSettingsInfo {
            $0.endpointFields = [
                EndpointDataField {
                    $0.base = field("Desk", .string)
                    $0.endpointType = .user
                },
                EndpointDataField { $0.base = field("Note", .string) },
            ]
        }
        #expect(CustomFields(ofEndpoints: settings, type: .user).fields.map(\.name) == ["Desk", "Note"])
        #expect(CustomFields(ofEndpoints: settings, type: .team).fields.map(\.name) == ["Note"])
        #expect(CustomFields(ofEndpoints: settings, type: nil).fields.count == 2)
    }

    @Test("values that may be there once are compared in one case, numbers by their value")
    func uniqueness() {
        let fields = CustomFields([
            field("Code", .string) { $0.uniqueness = .unique }, field("Seat", .number) { $0.uniqueness = .uniqueToCustomer },
            field("Note", .string),
        ])
        let values = fields.uniqueValues(Struct(["Code": text("Ab"), "Seat": Value { $0.numberValue = 7 }, "Note": text("x")]))
        #expect(values.map { "\($0.field) \($0.uniqueness) \($0.value)" } == ["Code unique ab", "Seat uniqueToCustomer 7"])
        #expect(fields.uniqueValues(Struct(["Code": text("")])).isEmpty, "no value is not unique")
    }
}
