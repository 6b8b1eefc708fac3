import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage
import Testing

@Suite("Changes of custom fields and tags that endpoints and flows have")
struct EndpointFieldChangeTests {
    private func patch(_ world: World, _ json: String, query: String = "") async throws -> TestAnswer {
        try await world.patch("/system/settings?accountId=\(world.alpha)\(query)", json, as: .manager)
    }

    private func data(_ world: World, _ id: String) async throws -> [String: String?] {
        let data = try await world.get("/endpoints/\(id)").value(EndpointInfo.self).data?.entries ?? [:]
        return Dictionary(uniqueKeysWithValues: data.map { ($0.key, $0.value.stringValue) })
    }

    private func values(_ values: KeyValuePairs<String, String>) -> Struct {
        Struct(OrderedDictionary(uniqueKeysWithValues: values.map { key, text in (key, Value { $0.stringValue = text }) }))
    }

    /// A flow whose nodes take values from fields.
    private func flow(_ world: World, _ fields: [(NodeParameterSources, String)]) async throws -> String {
        let nodes = fields.enumerated().map { index, field in
            var node = FlowNode.say("n\(index)", "x", isStart: index == 0)
            node.parameters["Text"]?.value = nil
            node.parameters["Text"]?.source = field.0
            node.parameters["Text"]?.referenceId = field.1
            return node
        }
        return try await world.flow("Reader", nodes: nodes)
    }

    private func read(_ world: World, _ flow: String) async throws -> [String?] {
        try await world.get("/flows/\(flow)").value(FlowInfo.self).nodes.map { $0.parameters["Text"]?.referenceId }
    }

    @Test("names change places in endpoints of every type, and unique values with them")
    func renaming() async throws {
        try await World.open { world in
            func field(_ more: String) -> String { #"{\#(more),"uniqueness":"Unique","type":"String"}"# }
            let json = #"{"endpointFields":[\#(field(#""name":"A""#)),\#(field(#""name":"B""#))]}"#
            let made = try await patch(world, json).value(SystemSettingsInfo.self).endpointFields
            let team = try await world.endpoint(.team, "t") { $0.data = values(["A": "1", "B": "2"]) }
            let user = try await world.endpoint(.user, "u") { $0.data = values(["A": "2", "B": "1"]) }
            let (a, b) = (made[0].id ?? "", made[1].id ?? "")
            let swapped = [field(#""id":"\#(a)","name":"B""#), field(#""id":"\#(b)","name":"A""#)]
            let swap = #"{"endpointFields":[\#(swapped.joined(separator: ","))]}"#
            try await patch(world, swap).expectOK()
            #expect(try await data(world, team) == ["B": "1", "A": "2"])
            #expect(try await data(world, user) == ["B": "2", "A": "1"])
            try await world.patch("/endpoints/\(user)", #"{"data":{"B":{"stringValue":"1"}}}"#)
                .expectError(409, .alreadyExists, fields: ["data.B"])
            #expect(try await world.endpointIds("dataFilters=A%3D1") == [user])
        }
    }

    @Test("a field is taken from the types that lose it, only with cascade=true, and stays with the others")
    func narrowing() async throws {
        try await World.open { world in
            try await patch(world, #"{"endpointFields":[{"name":"Desk","type":"String"}]}"#).expectOK()
            let team = try await world.endpoint(.team, "t") { $0.data = values(["Desk": "1"]) }
            let user = try await world.endpoint(.user, "u") { $0.data = values(["Desk": "2"]) }
            let narrower = #"{"endpointFields":[{"name":"Desk","type":"String","endpointType":"User"}]}"#
            let refusal = try await patch(world, narrower)
            try refusal.expectError(409, .conflict, fields: ["endpointFields.Desk"])
            #expect(refusal.text.contains("(\(team)) has '1'") && !refusal.text.contains(user))
            try await patch(world, narrower, query: "&cascade=true").expectOK()
            #expect(try await data(world, team) == [:])
            #expect(try await data(world, user) == ["Desk": "2"])
            #expect(try await world.endpointIds("dataFilters=Desk%3D1") == [])
        }
    }

    @Test("a field gets another type only if the values that endpoints have fit")
    func retyping() async throws {
        try await World.open { world in
            try await patch(world, #"{"endpointFields":[{"name":"Start","type":"String"}]}"#).expectOK()
            let wrong = try await world.endpoint(.team, "t") { $0.data = values(["Start": "soon"]) }
            _ = try await world.endpoint(.user, "u") { $0.data = values(["Start": "2024-02-29"]) }
            let dates = #"{"endpointFields":[{"name":"Start","type":"Date"}]}"#
            try await patch(world, dates, query: "&cascade=true").expectError(409, .conflict, fields: ["endpointFields.Start"])
            try await world.patch("/endpoints/\(wrong)", #"{"data":{"Start":{"stringValue":"2024-03-01"}}}"#).expectOK()
            try await patch(world, dates).expectOK()
        }
    }

    @Test("a tag that is gone is gone from customers, endpoints and flows, only with cascade=true")
    func tags() async throws {
        try await World.open { world in
            let made = try await patch(world, #"{"tags":[{"name":"VIP"},{"name":"New"}]}"#).value(SystemSettingsInfo.self).tags
            let (vip, new) = (made[0].id ?? "", made[1].id ?? "")
            let both = #"{"tagIds":["\#(vip)","\#(new)"]}"#
            let endpoint = try await world.endpoint()
            let paths = ["/endpoints/\(endpoint)", "/flows/\(try await world.flow())", "/customers/\(try await world.customer("c"))"]
            for path in paths { try await world.patch(path, both).expectOK() }
            let less = #"{"tags":[{"id":"\#(new)","name":"Newer"}]}"#
            try await patch(world, less).expectError(409, .conflict, fields: ["tags"])
            try await patch(world, less, query: "&cascade=true").expectOK()
            for path in paths {
                let text = try await world.get(path).text
                #expect(text.contains(#""name":"Newer""#) && !text.contains(vip) && !text.contains("VIP"), "\(path): \(text)")
            }
            #expect(try await world.endpointIds("tagIds=\(vip)") == [])
            #expect(try await world.endpointIds("tagIds=\(new)") == [endpoint])
        }
    }

    @Test("nodes of flows go on to take values from a field under its new name, and leave what everything has alone")
    func flows() async throws {
        try await World.open { world in
            let color = #"[{"name":"Color"}]"#
            let json = #"{"customerFields":[{"name":"Color"},{"name":"Name"}],"endpointFields":\#(color),"systemFields":\#(color)}"#
            let made = try await patch(world, json).value(SystemSettingsInfo.self)
            let sources: [NodeParameterSources] = [.customer, .endpoint, .user, .system, .session]
            let flow = try await flow(world, sources.map { ($0, "Color") } + [(.customer, "Name")])
            func ids<Field: DerivedType>(_ fields: [Field]) -> [String] where Field.Base == DataField { fields.map { $0.base.id ?? "" } }
            let customer = ids(made.customerFields)
            let renamed = """
                {"customerFields":[{"id":"\(customer[0])","name":"Hue"},{"id":"\(customer[1])","name":"Title"}],\
                "endpointFields":[{"id":"\(ids(made.endpointFields)[0])","name":"Paint"}]}
                """
            try await patch(world, renamed).expectOK()
            #expect(try await read(world, flow) == ["Hue", "Paint", "Paint", "Color", "Color", "Name"])
            let revisions = try await world.get("/flows/\(flow)/revisions").value(ListResponse<FlowRevisionInfo>.self)
            #expect(revisions.totalCount == 2, "the change is a revision")
        }
    }

    @Test("a field that nodes take values from stays; with cascade=true they take it from nowhere")
    func removingFromFlows() async throws {
        try await World.open { world in
            try await patch(world, #"{"endpointFields":[{"name":"Desk"},{"name":"Floor"}]}"#).expectOK()
            let flow = try await flow(world, [(.user, "Desk"), (.endpoint, "Floor")])
            let userless = #"{"endpointFields":[{"name":"Desk","endpointType":"Team"},{"name":"Floor"}]}"#
            let refusal = try await patch(world, userless)
            try refusal.expectError(409, .conflict, fields: ["endpointFields.Desk"])
            #expect(refusal.text.contains("'Reader' (\(flow)) takes a value from the field 'Desk'"))
            #expect(try await read(world, flow) == ["Desk", "Floor"])
            try await patch(world, userless, query: "&cascade=true").expectOK()
            #expect(try await read(world, flow) == [nil, "Floor"])
        }
    }
}
