import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage
import Testing

@Suite("Changes of custom fields")
struct CustomFieldChangeTests {
    private func patch(_ world: World, _ json: String, query: String = "") async throws -> TestAnswer {
        try await world.patch("/system/settings?accountId=\(world.alpha)\(query)", json, as: .manager)
    }

    private func fields(_ world: World, _ json: String) async throws -> [CustomerDataField] {
        try await patch(world, #"{"customerFields":\#(json)}"#).value(SystemSettingsInfo.self).customerFields
    }

    /// A customer with values of custom fields.
    private func customer(_ world: World, _ name: String, _ data: [String: String], below parent: String? = nil) async throws -> String {
        let customer = CustomerInfo {
            $0.accountId = world.alpha
            $0.name = name
            $0.parentCustomerId = parent
            $0.data = Struct(
                OrderedDictionary(
                    uniqueKeysWithValues: data.sorted { $0.key < $1.key }.map { key, text in
                        (key, Value { $0.stringValue = text })
                    }
                )
            )
        }
        return try await world.store.entities(CustomerInfo.self, in: .all).add(customer, by: World.actor).id ?? ""
    }

    private func data(_ world: World, _ id: String) async throws -> [String: String?] {
        let data = try await world.get("/customers/\(id)").value(CustomerInfo.self).data?.entries ?? [:]
        return Dictionary(uniqueKeysWithValues: data.map { ($0.key, $0.value.stringValue) })
    }

    @Test("a field that is sent without its id is known by its name; values move along when it gets another name")
    func renaming() async throws {
        try await World.open { world in
            let made = try await fields(world, #"[{"name":"Color","type":"String"},{"name":"Size","type":"String"}]"#)
            let again = try await fields(world, #"[{"name":"Size","type":"String"},{"name":"Color","type":"String","description":"x"}]"#)
            #expect(again.map(\.id) == [made[1].id, made[0].id])
            let id = try await customer(world, "North", ["Color": "red", "Size": "xl"])
            let other = try await customer(world, "South", ["Size": "s"])
            let (color, size) = (made[0].id ?? "", made[1].id ?? "")
            let swap = #"[{"id":"\#(color)","name":"Size","type":"String"},{"id":"\#(size)","name":"Color","type":"String"}]"#
            _ = try await fields(world, swap)
            #expect(try await data(world, id) == ["Size": "red", "Color": "xl"], "names may change places")
            #expect(try await data(world, other) == ["Color": "s"])
            #expect(try await world.logEntries("description=North").first?.action == "PatchSystemSettings")
        }
    }

    @Test("a field that shows another goes on to show it under its new name")
    func visibility() async throws {
        try await World.open { world in
            let made = try await fields(
                world,
                #"[{"name":"Kind","type":"String"},{"name":"Size","conditionalVisibilityField":"Kind","conditionalVisibilityValue":"x"}]"#
            )
            let renamed = try await fields(
                world,
                #"[{"id":"\#(made[0].id ?? "")","name":"Sort"},{"id":"\#(made[1].id ?? "")","name":"Size","conditionalVisibilityField":"Kind"}]"#
            )
            #expect(renamed[1].conditionalVisibilityField == "Sort")
        }
    }

    @Test("a field with values stays, and says who has them; with cascade=true the values go")
    func removing() async throws {
        try await World.open { world in
            _ = try await fields(world, #"[{"name":"Color","type":"String"},{"name":"Size","type":"String"}]"#)
            let id = try await customer(world, "North", ["Color": "red", "Size": "xl"])
            let refusal = try await patch(world, #"{"customerFields":[{"name":"Size","type":"String"}]}"#)
            try refusal.expectError(409, .conflict, fields: ["customerFields.Color"])
            #expect(refusal.text.contains("'North' (\(id)) has 'red'"))
            #expect(try await data(world, id) == ["Color": "red", "Size": "xl"])
            #expect(try await patch(world, #"{"customerFields":[{"name":"Size","type":"String"}]}"#, query: "&cascade=true").status == 200)
            #expect(try await data(world, id) == ["Size": "xl"])
        }
    }

    @Test("a field gets another type only if the values that are there fit")
    func retyping() async throws {
        try await World.open { world in
            _ = try await fields(world, #"[{"name":"Start","type":"String"}]"#)
            let wrong = try await customer(world, "North", ["Start": "soon"])
            let right = try await customer(world, "South", ["Start": "2024-02-29"])
            let refusal = try await patch(world, #"{"customerFields":[{"name":"Start","type":"Date"}]}"#)
            try refusal.expectError(409, .conflict, fields: ["customerFields.Start"])
            #expect(refusal.text.contains("'North' (\(wrong)) has 'soon'"))
            try await patch(world, #"{"customerFields":[{"name":"Start","type":"Date"}]}"#, query: "&cascade=true")
                .expectError(409, .conflict, fields: ["customerFields.Start"])
            #expect(try await world.delete("/customers/\(wrong)").status == 204)
            #expect(try await fields(world, #"[{"name":"Start","type":"Date"}]"#).first?.type == .date)
            try await patch(world, #"{"customerFields":[{"name":"Start","type":"Date","possibleValues":["2024-03-01"]}]}"#)
                .expectError(409, .conflict, fields: ["customerFields.Start"])
            #expect(try await data(world, right) == ["Start": "2024-02-29"])
        }
    }

    @Test("values of a field become unique only if they are, within the account or within each customer")
    func uniqueness() async throws {
        try await World.open { world in
            _ = try await fields(world, #"[{"name":"Code","type":"String"}]"#)
            let parent = try await customer(world, "Parent", [:])
            _ = try await customer(world, "North", ["Code": "a1"])
            let twin = try await customer(world, "South", ["Code": "A1"], below: parent)
            let refusal = try await patch(world, #"{"customerFields":[{"name":"Code","type":"String","uniqueness":"Unique"}]}"#)
            try refusal.expectError(409, .conflict, fields: ["customerFields.Code"])
            #expect(refusal.text.contains("'North'") && refusal.text.contains("'South'"))
            _ = try await fields(world, #"[{"name":"Code","type":"String","uniqueness":"UniqueToCustomer"}]"#)
            #expect(try await world.delete("/customers/\(twin)").status == 204)
            #expect(try await fields(world, #"[{"name":"Code","type":"String","uniqueness":"Unique"}]"#).first?.uniqueness == .unique)
        }
    }

    @Test("thousands of customers follow a field to its new name in one change")
    func many() async throws {
        try await World.open { world in
            let id = try await fields(world, #"[{"name":"Color","type":"String"}]"#)[0].id ?? ""
            let customers = (1...2_500).map { number in
                CustomerInfo {
                    $0.accountId = world.alpha
                    $0.name = "Customer \(number)"
                    $0.data = Struct(["Color": Value { $0.stringValue = "c\(number % 10)" }])
                }
            }
            _ = try await world.store.entities(CustomerInfo.self, in: .all).add(customers, by: World.actor)
            _ = try await fields(world, #"[{"id":"\#(id)","name":"Colour","type":"String"}]"#)
            let page = try await world.get("/customers?all=true&simplifiedPaging=true").value(ListResponse<CustomerInfo>.self)
            #expect(page.items.count == 2_500)
            #expect(page.items.allSatisfy { $0.data?.entries.keys == ["Colour"] })
        }
    }
}
