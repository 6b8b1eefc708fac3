import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage
import Testing

@Suite("What users may configure")
struct SettingsObjectTests {
    private func objects(_ world: World, as person: Person = .user) async throws -> [SettingsObject] {
        try await world.get("/app/settings-objects", as: person).value(ListSettingsObjectsResponse.self).settingsObjects
    }

    /// A field shown only while another one is "yes".
    private static let extra: EndpointDataField = {
        var field = EndpointDataField.shown("Extra", .readWrite)
        (field.conditionalVisibilityField, field.conditionalVisibilityValue) = ("Color", "yes")
        return field
    }()

    private static let fields: [EndpointDataField] = {
        var color = EndpointDataField.shown("Color", .readWrite)
        color.possibleValues = ["yes", "no"]
        var knob = EndpointDataField.shown("Knob", .hidden)
        (knob.isKnob, knob.defaultValue) = (true, Value { $0.stringValue = "off" })
        return [color, .shown("Plan", .readOnly), .shown("Secret", .hidden), knob, extra, .shown("Of teams", .readWrite, type: .team)]
    }()

    @Test("of the own endpoint and its customer, what users see, with the values as they are and what may be chosen")
    func own() async throws {
        try await World.open { world in
            try await world.settings(of: world.alpha) { settings in
                settings.endpointFields = Self.fields
                settings.customerFields = [
                    CustomerDataField { ($0.name, $0.type, $0.userMode) = ("Motto", .string, .readOnly) },
                    CustomerDataField { ($0.name, $0.type) = ("Margin", .number) },
                ]
            }
            let customer = try await world.customer()
            let values: OrderedDictionary<String, Value> = [
                "Color": Value { $0.stringValue = "no" }, "Secret": Value { $0.stringValue = "x" },
            ]
            let id = try await world.ownEndpoint(of: .user) { endpoint in
                endpoint.customerId = customer
                endpoint.data = Struct(values)
            }
            let found = try await objects(world)
            #expect(found.map(\.id) == [id, customer])
            let endpoint = try #require(found.first)
            #expect((endpoint.type, endpoint.endpointType, endpoint.readOnly, endpoint.name) == (.endpoint, .user, false, "alpha user"))
            #expect(
                endpoint.fields.map(\.name) == ["Color", "Plan", "Knob"],
                "not what is hidden, another type's, or not shown beside the others"
            )
            #expect(endpoint.fields.map(\.readOnly) == [false, true, false])
            #expect(endpoint.fields.map { $0.value?.stringValue } == ["no", nil, "off"])
            #expect(endpoint.fields[0].possibleValues.map { $0.value?.stringValue } == ["yes", "no"])
            #expect(endpoint.fields[0].dataField?.type == .string)
            #expect(found[1].type == .customer && found[1].fields.map(\.name) == ["Motto"])
            _ = try await world.patch("/endpoints/\(id)", #"{"data":{"Color":{"stringValue":"yes"}}}"#).value(EndpointInfo.self)
            #expect(try await objects(world).first?.fields.map(\.name) == ["Color", "Plan", "Knob", "Extra"])
        }
    }

    @Test("who manages the portal sees what belongs to the own customer, and nothing of another one")
    func managers() async throws {
        try await World.open { world in
            try await world.settings(of: world.alpha) { $0.endpointFields = [.shown("Color", .readWrite)] }
            let (customer, other) = (try await world.customer("alpha north"), try await world.customer("alpha south"))
            let below = try await world.customer("alpha north-east", below: customer)
            let own = try await world.ownEndpoint(of: .user) { $0.customerId = customer }
            let team = try await world.endpoint(.team, "alpha b") { $0.customerId = below }
            let number = try await world.endpoint(.team, "alpha a") { $0.customerId = customer }
            _ = try await world.endpoint(.team, "alpha other") { $0.customerId = other }
            #expect(try await objects(world).map(\.id) == [own])
            func access(_ json: String) async throws -> [SettingsObject] {
                _ = try await world.patch("/endpoints/\(own)", #"{"managerAccess":\#(json)}"#).value(EndpointInfo.self)
                return try await objects(world)
            }
            let reading = try await access(#""ReadOnly""#)
            #expect(reading.map(\.id) == [own, number, team])
            #expect(reading.map(\.readOnly) == [false, true, true])
            #expect(reading.map { $0.fields.map(\.readOnly) } == [[false], [true], [true]])
            let writing = try await access(#""ReadWriteDelete""#)
            #expect(writing.map(\.readOnly) == [false, false, false])
            #expect(try await access("null").map(\.id) == [own])
        }
    }

    @Test("who has no endpoint, or no field to see, has nothing to configure")
    func nothing() async throws {
        try await World.open { world in
            #expect(try await objects(world).isEmpty)
            _ = try await world.ownEndpoint(of: .user)
            #expect(try await objects(world).isEmpty)
        }
    }
}
