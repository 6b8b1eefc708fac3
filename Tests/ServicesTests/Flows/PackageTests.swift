import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage
import Testing

@Suite("Packages of flows")
struct PackageTests {
    /// Two flows that run each other, with a customer, a tag and a field; in account Alpha.
    private func bed(_ world: World) async throws -> (package: PackageInfo, caller: String, shared: String) {
        _ = try await world.store.entities(SystemSettingsInfo.self, in: .all).add(.withFields(world.alpha), by: World.actor)
        let customer = try await world.customer("North", below: try await world.customer("Top"))
        let shared = try await world.flow("Shared")
        var ask = FlowNode.say("ask", "Hello", isStart: true)
        ask.parameters["Text"]?.source = .customer
        ask.parameters["Text"]?.referenceId = "Contract"
        let caller = try await world.flow("Caller", nodes: [ask, .subflow("run", shared)])
        let nodes = [FlowNode.subflow("back", caller, isStart: true)].json
        try await world.patch("/flows/\(shared)", #"{"nodes":\#(nodes)}"#).expectOK()
        let json = #"{"customerId":"\#(customer)","tagIds":["t1"],"roles":["Reference"],"description":"Calls"}"#
        try await world.patch("/flows/\(caller)", json).expectOK()
        let query = "accountId=\(world.alpha)&flowIds=\(caller),\(shared)"
        return (try await world.get("/packages?\(query)", as: .manager).value(PackageInfo.self), caller, shared)
    }

    private func json(_ package: PackageInfo, into account: String, _ more: String = "") -> String {
        #"{"accountId":"\#(account)","package":\#(package.json)\#(more)}"#
    }

    @Test("an export has the flows asked for and the fields they use, and nothing that says whose they are")
    func export() async throws {
        try await World.open { world in
            let bed = try await bed(world)
            #expect(bed.package.flows.map(\.name) == ["Caller", "Shared"])
            #expect(bed.package.flows.allSatisfy { $0.accountId == nil && $0.accountName == nil && $0.createdBy == nil })
            #expect(bed.package.customerFields.map(\.name) == ["Contract"])
            #expect(bed.package.systemFields.isEmpty && bed.package.endpointFields.isEmpty)
            let all = try await world.get("/packages?accountId=\(world.alpha)&includeAllCustomFields=true").value(PackageInfo.self)
            #expect(all.flows.count == 2)
            #expect(all.systemFields.map(\.name) == ["Season"] && all.systemFields[0].value == nil, "values stay")
            let half = try await world.get("/packages?accountId=\(world.alpha)&flowIds=\(bed.caller)")
            try half.expectError(409, .conflict, fields: ["flows.0.nodes.1.spec.url"])
            try await world.get("/packages?accountId=\(world.alpha)&flowIds=none").expectError(404, .notFound)
            try await world.get("/packages").expectError(400, .notEmpty, fields: ["AccountId"])
        }
    }

    @Test("an import makes new flows that run each other, with fields, customers and tags where there are such")
    func importing() async throws {
        try await World.open { world in
            let bed = try await bed(world)
            let top = try await world.customer("Top", in: world.beta)
            let north = try await world.customer("North", in: world.beta, below: top)
            _ = try await world.customer("North", in: world.beta)
            _ = try await world.store.entities(SystemSettingsInfo.self, in: .all).add(
                SystemSettingsInfo {
                    $0.id = world.beta
                    $0.tags = [
                        Tag {
                            $0.id = "other"
                            $0.name = "Urgent"
                        }
                    ]
                },
                by: World.actor
            )
            let before = try await world.changes()
            let tried = try await world.post("/packages", json(bed.package, into: world.beta, #","preflight":true"#))
                .value(PackageImportInfo.self)
            #expect(!tried.isImported && tried.conflicts.isEmpty && tried.flows.allSatisfy { $0.id == nil })
            #expect(tried.fields.map(\.isNew) == [true])
            #expect(tried.resources.map(\.id) == [north, "other"])
            #expect(try await world.changes() == before, "a preflight changes nothing")

            let done = try await world.post("/packages", json(bed.package, into: world.beta), as: .foreignManager)
                .value(PackageImportInfo.self)
            #expect(done.isImported)
            let caller = try await world.get("/flows/\(try #require(done.resourceMap[bed.caller]))").value(FlowInfo.self)
            let shared = try await world.get("/flows/\(try #require(done.resourceMap[bed.shared]))").value(FlowInfo.self)
            #expect((caller.accountId, caller.customerId, caller.description) == (world.beta, north, "Calls"))
            #expect(caller.tags.map(\.id) == ["other"] && caller.roles == [.reference])
            #expect(caller.nodes.last?.spec?.subflowId == shared.id && shared.nodes.first?.spec?.subflowId == caller.id)
            let fields = try await world.get("/flows/parameters?accountId=\(world.beta)&excludeBuiltInFields=true")
                .value(GetParameterFieldNamesResponse.self)
            #expect(fields.customer.map(\.fieldName) == ["Contract"])
        }
    }

    @Test("an import that is in the way of something lists all of it, and leaves nothing behind")
    func conflicts() async throws {
        try await World.open { world in
            var bed = try await bed(world)
            _ = try await world.flow("SHARED", in: world.beta)
            bed.package.customerFields[0].base.type = .boolean
            _ = try await world.store.entities(SystemSettingsInfo.self, in: .all).add(.withFields(world.beta), by: World.actor)
            bed.package.flows[0].nodes[0].id = nil
            bed.package.flows[0].nodes.append(.subflow("gone", "0123456789abcdef01234567"))
            let changes = try await world.changes()
            let paths = [
                "package.flows.1.name", "package.flows.0.nodes.2.spec.url", "package.flows.0.nodes.0.id", "package.customerFields.0.type",
            ]
            let tried = try await world.post("/packages", json(bed.package, into: world.beta, #","preflight":true"#))
                .value(PackageImportInfo.self)
            #expect(tried.conflicts.map(\.path) == paths)
            #expect(tried.conflicts.map(\.errorCode) == ["AlreadyExists", "UnknownReference", "NotEmpty", "Conflict"])
            try await world.post("/packages", json(bed.package, into: world.beta)).expectError(409, .conflict, fields: paths)
            #expect(try await world.changes() == changes)
        }
    }

    @Test("telephone numbers and addresses that stand in flows are named, each once, and replaced where the client says so")
    func literals() async throws {
        try await World.open { world in
            func parameter(_ id: String, _ type: ValueTypes, _ text: String, _ source: NodeParameterSources = .value) -> NodeParameter {
                NodeParameter {
                    ($0.id, $0.type, $0.source) = (id, type, source)
                    $0.value = Value { $0.stringValue = text }
                }
            }
            var node = FlowNode.say("start", "Call +12125550100 now", isStart: true)
            node.spec?.url = "https://elsewhere.test/node"
            node.parameters["To"] = parameter("p1", .phoneNumber, "+12125550100")
            node.parameters["Again"] = parameter("p2", .string, "+12125550100")
            node.parameters["Mail"] = parameter("p3", .string, "desk@alpha.test")
            node.parameters["Sip"] = parameter("p4", .endpoint, "sip:desk@alpha.test")
            node.parameters["Short"] = parameter("p5", .faxNumber, "911")
            node.parameters["Size"] = parameter("p6", .string, "12125550100")
            node.parameters["Field"] = parameter("p7", .phoneNumber, "+12125550199", .expression)
            let flow = FlowInfo {
                ($0.base, $0.name, $0.nodes) = (EntityInfo { $0.id = "f1" }, "Caller", [node])
                $0.parameters = [
                    FlowParameter {
                        ($0.name, $0.type) = ("Fallback", .phoneNumber)
                        $0.defaultValue = Value { $0.stringValue = "+12125550101" }
                    }
                ]
            }
            let package = PackageInfo { $0.flows = [flow] }
            let map = #","resourceMap":{"+12125550100":"+442079460001","desk@alpha.test":"desk@beta.test"}"#
            let tried = try await world.post("/packages", json(package, into: world.beta, map + #","preflight":true"#))
                .value(PackageImportInfo.self)
            #expect(tried.conflicts.isEmpty, "\(tried.conflicts.map(\.message))")
            #expect(tried.resources.map(\.sourceId) == ["+12125550100", "desk@alpha.test", "sip:desk@alpha.test", "911", "+12125550101"])
            #expect(tried.resources.map(\.type) == [.phoneNumber, .address, .address, .phoneNumber, .phoneNumber])
            #expect(tried.resources.map(\.id) == ["+442079460001", "desk@beta.test", "sip:desk@alpha.test", "911", "+12125550101"])
            #expect(tried.resourceMap == ["+12125550100": "+442079460001", "desk@alpha.test": "desk@beta.test"])

            let done = try await world.post("/packages", json(package, into: world.beta, map)).value(PackageImportInfo.self)
            let id = try #require(done.flows.first?.id)
            let stored = try await world.get("/flows/\(id)").value(FlowInfo.self)
            let values = try #require(stored.nodes.first).parameters.mapValues { $0.value?.stringValue }
            #expect(values["To"] == "+442079460001" && values["Again"] == "+442079460001" && values["Mail"] == "desk@beta.test")
            #expect(values["Sip"] == "sip:desk@alpha.test" && values["Field"] == "+12125550199" && values["Size"] == "12125550100")
            #expect(values["Text"] == "Call +12125550100 now", "a text that contains a number is a text")
        }
    }

    @Test("customers and tags that the account does not have are left out and named; the client can say what they are")
    func resources() async throws {
        try await World.open { world in
            let bed = try await bed(world)
            let plain = try await world.post("/packages", json(bed.package, into: world.beta, #","preflight":true"#))
                .value(PackageImportInfo.self)
            #expect(plain.resources.map(\.name) == ["North", "Urgent"] && plain.resources.allSatisfy { $0.id == nil })
            let source = try #require(plain.resources.first?.sourceId)
            let customer = try await world.customer("South", in: world.beta)
            let wrong = json(bed.package, into: world.beta, #","resourceMap":{"\#(source)":"none"}"#)
            try await world.post("/packages", wrong).expectError(409, .conflict, fields: ["package.flows.0.customerId"])
            let right = json(bed.package, into: world.beta, #","resourceMap":{"\#(source)":"\#(customer)"}"#)
            let done = try await world.post("/packages", right).value(PackageImportInfo.self)
            let caller = try await world.get("/flows/\(done.resourceMap[bed.caller] ?? "")").value(FlowInfo.self)
            #expect(caller.customerId == customer && caller.tags.isEmpty)
        }
    }

    @Test("an import needs an account and a package, and may not go where the caller may not")
    func refusals() async throws {
        try await World.open { world in
            try await world.post("/packages", #"{"package":{}}"#).expectError(400, .notEmpty, fields: ["AccountId"])
            try await world.post("/packages", #"{"accountId":"\#(world.alpha)"}"#).expectError(400, .notEmpty, fields: ["Package"])
            try await world.post("/packages", #"{"accountId":"\#(world.beta)","package":{}}"#, as: .manager).expectError(403, .forbidden)
            try await world.post("/packages", #"{"accountId":"none","package":{}}"#).expectError(403, .forbidden)
            let twice = #"{"flows":[{"id":"a","name":"x"},{"id":"a","name":"x"}]}"#
            try await world.post("/packages", #"{"accountId":"\#(world.alpha)","package":\#(twice)}"#)
                .expectError(409, .conflict, fields: ["package.flows.1.id", "package.flows.1.name"])
        }
    }
}
