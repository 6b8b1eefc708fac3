import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("What flows can be made of")
struct FlowCatalogueTests {
    @Test("the catalogue has the server's nodes and the flows that others may run")
    func nodes() async throws {
        try await World.open { world in
            let shared = try await world.flow("Shared")
            _ = try await world.flow("Own")
            try await world.patch(
                "/flows/\(shared)",
                #"{"roles":["Reference"],"parameters":[{"name":"Language","type":"String","isPublic":true}],"exits":[{"name":"Sales"}]}"#
            ).expectOK()
            let nodes = try await world.get("/flows/available-nodes", as: .customer).value([AvailableFlowNode].self)
            #expect(nodes.contains { $0.base.typeName == "SayNode" && $0.base.category == .voice })
            let subflows = nodes.filter { $0.base.typeName == "FlowNode" }
            #expect(subflows.map(\.base.name) == ["Shared"])
            #expect(subflows.first?.base.url == "/flows/start?flowId=\(shared)")
            #expect(subflows.first?.base.dataType?.fields.map(\.name) == ["Language", "Sales"])
            let foreign = try await world.get("/flows/available-nodes", as: .foreignManager).value([AvailableFlowNode].self)
            #expect(!foreign.contains { $0.base.typeName == "FlowNode" })
        }
    }

    @Test("for a flow, the catalogue has what suits its roles, and not the flow itself")
    func suited() async throws {
        try await World.open { world in
            let fax = try await world.flow("Faxes")
            try await world.patch("/flows/\(fax)", #"{"roles":["FaxNumberRouting","Reference"]}"#).expectOK()
            try await world.patch("/flows/\(try await world.flow("Shared"))", #"{"roles":["Reference"]}"#).expectOK()
            let narrow = try await world.flow("Narrow")
            try await world.patch("/flows/\(narrow)", #"{"roles":["FaxNumberRouting"]}"#).expectOK()
            func names(_ id: String) async throws -> Set<String> {
                Set(try await world.get("/flows/available-nodes?flowId=\(id)").value([AvailableFlowNode].self).compactMap(\.base.name))
            }
            #expect(try await names(fax).isSuperset(of: ["Shared", "Say", "Receive Fax"]))
            #expect(try await names(fax).contains("Faxes") == false)
            #expect(try await names(narrow).isSuperset(of: ["Receive Fax", "Shared", "Faxes", "String Match"]))
            #expect(try await names(narrow).contains("Say") == false)
            try await world.get("/flows/available-nodes?flowId=none").expectError(404, .notFound)
        }
    }

    @Test("values come from the account's custom fields and from what everything has, unless that is left out")
    func fields() async throws {
        try await World.open { world in
            _ = try await world.store.entities(SystemSettingsInfo.self, in: .all).add(.withFields(world.alpha), by: World.actor)
            let path = "/flows/parameters?accountId=\(world.alpha)"
            let all = try await world.get(path, as: .manager).value(GetParameterFieldNamesResponse.self)
            #expect(all.customer.map(\.fieldName).contains("Name") && all.session.map(\.fieldName).contains("FromAddress"))
            let own = try await world.get(path + "&excludeBuiltInFields=true").value(GetParameterFieldNamesResponse.self)
            #expect(own.customer.map(\.fieldName) == ["Contract"])
            #expect(own.customer.first?.field?.name == "Contract" && own.customer.first?.valueType == .number)
            #expect(own.system.map(\.fieldName) == ["Season"] && own.endpoint.map(\.fieldName) == ["Floor"])
            #expect(own.session.isEmpty)
            try await world.get("/flows/parameters").expectError(400, .notEmpty, fields: ["AccountId"])
        }
    }

    @Test("a copy stands beside the flow, with a name of its own; one that runs itself runs the copy")
    func copy() async throws {
        try await World.open { world in
            let customer = try await world.customer("North")
            let id = try await world.flow("Reception")
            let nodes = [FlowNode.say("hello", "Hello", isStart: true), .subflow("again", id)].json
            try await world.patch("/flows/\(id)", #"{"nodes":\#(nodes),"customerId":"\#(customer)","roles":["Reference"]}"#).expectOK()
            let copy = try await world.post("/flows/\(id)/copy", "{}", as: .manager).value(FlowInfo.self)
            #expect((copy.name, copy.customerName, copy.roles) == ("Reception (copy)", "North", [.reference]))
            #expect(copy.id != id && copy.nodes.last?.spec?.subflowId == copy.id)
            #expect(try await world.post("/flows/\(id)/copy", "{}").value(FlowInfo.self).name == "Reception (copy 2)")
            #expect(try await world.get("/flows/\(id)").value(FlowInfo.self).nodes.last?.spec?.subflowId == id)
            let long = try await world.flow(String(repeating: "é", count: 100))
            #expect(try await world.post("/flows/\(long)/copy", "{}").value(FlowInfo.self).name?.hasSuffix("é (copy)") == true)
        }
    }
}

extension SystemSettingsInfo {
    /// Settings of an account with a custom field of each kind and a tag.
    static func withFields(_ account: String) -> SystemSettingsInfo {
        SystemSettingsInfo {
            $0.id = account
            $0.customerFields = [
                CustomerDataField {
                    $0.id = "f1"
                    $0.name = "Contract"
                    $0.type = .number
                }
            ]
            $0.endpointFields = [
                EndpointDataField {
                    $0.id = "f2"
                    $0.name = "Floor"
                    $0.type = .string
                }
            ]
            $0.systemFields = [
                SystemSettingsField {
                    $0.id = "f3"
                    $0.name = "Season"
                    $0.type = .string
                    $0.value = Value { $0.stringValue = "Summer" }
                }
            ]
            $0.tags = [
                Tag {
                    $0.id = "t1"
                    $0.name = "Urgent"
                }
            ]
        }
    }
}
