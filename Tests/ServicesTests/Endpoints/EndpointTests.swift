import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage
import Testing

@Suite("Endpoints")
struct EndpointTests {
    private func post(_ what: String, _ members: String, _ world: World) async throws -> TestAnswer {
        try await world.post("/endpoints/\(what)", #"{"accountId":"\#(world.alpha)",\#(members)}"#, as: .manager)
    }

    @Test("each type is made by its own call, shows what it was made of, and the customers it belongs to")
    func making() async throws {
        try await World.open { world in
            let top = try await world.customer("Top")
            let below = try await world.customer("Below", below: top)
            let user = try await post("users", #""userFirstName":"Ann","userLastName":"Lee","customerId":"\#(below)""#, world)
                .value(EndpointInfo.self)
            #expect((user.type, user.displayName, user.agentState, user.userMode) == (.user, "Ann Lee", .loggedOut, .softPhone))
            #expect((user.customerName, user.customerBreadcrumb.map(\.name)) == ("Below", ["Top", "Below"]))
            #expect(user.sipPassword == nil)
            let id = try #require(user.id)
            let team = try await post("team", #""name":"Desk","teamMembers":["\#(id)"]"#, world).value(EndpointInfo.self)
            #expect((team.type, team.teamMembers, team.accountName) == (.team, [id], "Alpha"))
            let mail = try await post("email", #""emailAddress":"Desk@Alpha.test""#, world).value(EndpointInfo.self)
            #expect((mail.type, mail.emailAddress, mail.displayName) == (.emailAddress, "Desk@Alpha.test", "Desk@Alpha.test"))
            let settings = #""name":"Bot","assistantSettings":{"companyName":"Acme","tuning":"Speed"}"#
            let assistant = try await post("assistant", settings, world).value(EndpointInfo.self)
            #expect((assistant.type, assistant.assistantSettings?.tuning) == (.assistant, .speed))
            let trunk = try await post("sip-trunk", #""name":"Trunk""#, world).value(EndpointInfo.self)
            #expect(trunk.type == .sipTrunk && trunk.sipUserName?.hasPrefix("trunk-") == true)
            #expect(try await world.get("/endpoints/\(id)").value(EndpointInfo.self).wireValue == user.wireValue)
        }
    }

    @Test(
        "what makes no sense is refused with its field, and nothing is half done",
        arguments: [
            ("team", "{}", ErrorCode.notEmpty, ["Name"]),
            ("team", #"{"name":"x","teamMembers":["nobody"]}"#, .argument, ["teamMembers.0"]),
            ("team", #"{"name":"x","customerId":"nobody"}"#, .argument, ["customerId"]),
            ("team", #"{"name":"x","tagIds":["nothing"]}"#, .argument, ["tagIds.0"]),
            ("team", #"{"name":"x","data":{"Nothing":{"stringValue":"x"}}}"#, .argument, ["data.Nothing"]),
            ("email", "{}", .notEmpty, ["EmailAddress"]),
            ("email", #"{"emailAddress":"no address"}"#, .argument, ["emailAddress"]),
            ("users", "{}", .notEmpty, ["Name"]),
            ("users", #"{"name":"x","userPassword":"correct horse"}"#, .notEmpty, ["UserEmailAddress"]),
            ("users", #"{"name":"x","userEmailAddress":"x@y.test","userPassword":"short"}"#, .outOfRange, ["userPassword"]),
            ("users", #"{"name":"x","sipUserName":"with space"}"#, .argument, ["sipUserName"]),
            ("phone-numbers", #"{"number":"555"}"#, .argument, ["number"]),
            ("phone-numbers", "{}", .notEmpty, ["Number"]),
        ]
    )
    func refusals(what: String, json: String, code: ErrorCode, fields: [String]) async throws {
        try await World.open { world in
            let changes = try await world.changes()
            let members = json == "{}" ? #""referenceId":"r""# : String(json.dropFirst().dropLast())
            try await post(what, members, world).expectError(400, code, fields: fields)
            #expect(try await world.changes() == changes)
        }
    }

    @Test("a change touches what was sent; flow parameters are merged when that is asked for")
    func patching() async throws {
        try await World.open { world in
            let id = try await world.endpoint { endpoint in
                endpoint.referenceId = "r-1"
                endpoint.flowParams = Struct(["A": Value { $0.stringValue = "1" }, "B": Value { $0.stringValue = "2" }])
            }
            let path = "/endpoints/\(id)"
            let named = try await world.patch(path, #"{"displayName":"Shown"}"#, as: .customer).value(EndpointInfo.self)
            #expect((named.displayName, named.name, named.referenceId) == ("Shown", "alpha endpoint", "r-1"))
            let cleared = try await world.patch(path, #"{"displayName":null,"referenceId":null}"#).value(EndpointInfo.self)
            #expect((cleared.displayName, cleared.referenceId) == ("alpha endpoint", nil))
            let merge = #"{"flowParams":{"B":{},"C":{"numberValue":3}},"isPartialFlowUpdate":true}"#
            let merged = try await world.patch(path, merge).value(EndpointInfo.self)
            #expect(merged.flowParams?.entries.mapValues(\.text) == ["A": "1", "C": "3"])
            let replaced = try await world.patch(path, #"{"flowParams":{"D":{"boolValue":true}}}"#).value(EndpointInfo.self)
            #expect(replaced.flowParams?.entries.keys.elements == ["D"])
            let rights = #"{"managerAccess":"ReadWrite","dashboardPermissions":["ViewFiles"]}"#
            let allowed = try await world.patch(path, rights).value(EndpointInfo.self)
            #expect((allowed.managerAccess, allowed.dashboardPermissions) == (.readWrite, [.viewFiles]))
            try await world.patch(path, #"{"agentState":"Ready"}"#).expectError(400, .argument, fields: ["agentState"])
            try await world.patch(path, #"{"schedule":{"timeZoneId":"Nowhere"}}"#)
                .expectError(400, .argument, fields: ["schedule.timeZoneId"])
            try await world.patch(path, #"{"scheduledFlows":[{"state":"Open"},{"state":"open"}]}"#)
                .expectError(400, .duplicate, fields: ["scheduledFlows.1.state"])
        }
    }

    @Test("an endpoint shows the names of its flows, which stay while it runs them, and is found by them")
    func flows() async throws {
        try await World.open { world in
            let (day, night) = (try await world.flow("Day"), try await world.flow("Night"))
            let id = try await world.endpoint()
            let body = """
                {"flowId":"\(day)","flowSchedule":"Scheduled","scheduledFlows":[{"state":"Open","flowId":"\(day)"},\
                {"state":"Closed","flowId":"\(night)"}]}
                """
            let changed = try await world.patch("/endpoints/\(id)", body).value(EndpointInfo.self)
            #expect((changed.flowName, changed.scheduledFlows.map(\.flowName)) == ("Day", ["Day", "Night"]))
            #expect(try await world.endpointIds("flowIds=\(night)") == [id])
            #expect(try await world.endpointIds("flowIds=\(night)&flowState=closed") == [id])
            #expect(try await world.endpointIds("flowIds=\(night)&flowState=Open") == [])
            let other = try await world.endpoint { $0.flowId = day }
            #expect(try await world.endpointIds("flowIds=\(day)&flowState=Holiday") == [other], "one flow for every state")
            try await world.delete("/flows/\(night)").expectError(409, .conflict, fields: ["flowId"])
            let foreign = try await world.flow("beta", in: world.beta)
            try await world.patch("/endpoints/\(id)", #"{"flowId":"\#(foreign)"}"#).expectError(400, .argument, fields: ["flowId"])
            try await world.patch("/endpoints/\(id)", #"{"scheduledFlows":[{"state":"Open","flowId":"\#(foreign)"}]}"#)
                .expectError(400, .argument, fields: ["scheduledFlows.0.flowId"])
            let rule = #"{"schedule":{"rules":[{"state":"Open","flowId":"none"}]}}"#
            try await world.patch("/endpoints/\(id)", rule).expectError(400, .argument, fields: ["schedule.rules.0.flowId"])
        }
    }

    @Test("values of endpoints move along when their field gets another name, and stay in the way of a field that must be unique")
    func customFields() async throws {
        try await World.open { world in
            func fields(_ json: String) async throws -> TestAnswer {
                try await world.patch("/system/settings?accountId=\(world.alpha)", #"{"endpointFields":\#(json)}"#, as: .manager)
            }
            let field = #""name":"Desk","type":"String","endpointType":"Team""#
            let made = try await fields("[{\(field)}]").value(SystemSettingsInfo.self).endpointFields
            let fieldId = try #require(made.first?.id)
            let data = #""data":{"Desk":{"stringValue":"one"}}"#
            let id = try #require(try await post("team", #""name":"a",\#(data)"#, world).value(EndpointInfo.self).id)
            try await post("assistant", #""name":"b",\#(data)"#, world).expectError(400, .argument, fields: ["data.Desk"])
            _ = try await post("team", #""name":"c",\#(data)"#, world).value(EndpointInfo.self)
            let unique = #"[{"id":"\#(fieldId)",\#(field),"uniqueness":"Unique"}]"#
            #expect(try await fields(unique).status == 409)
            let renamed = #"[{"id":"\#(fieldId)","name":"Table","type":"String","endpointType":"Team"}]"#
            _ = try await fields(renamed).value(SystemSettingsInfo.self)
            let moved = try await world.get("/endpoints/\(id)").value(EndpointInfo.self)
            #expect(moved.data?.entries.mapValues(\.text) == ["Table": "one"])
            #expect(try await world.endpointIds("dataFilters=Table%3DOne").count == 2)
        }
    }

    @Test("the ETag is the same whether a name was derived or not, and a stale change is refused")
    func preconditions() async throws {
        try await World.open { world in
            let path = "/endpoints/\(try await world.endpoint())"
            let tag = try #require(try await world.get(path)["ETag"])
            let change = TestRequest.patch(path, #"{"referenceId":"x"}"#).with("If-Match", tag)
            let changed = try await world.send(change, as: .manager)
            #expect(changed.status == 200, "\(changed.text)")
            try await world.send(change, as: .manager).expectError(412, .preconditionFailed)
            #expect(try await world.get(path)["ETag"] == changed["ETag"])
        }
    }

    @Test("many are changed at once, or, if one cannot be, none, each fault by its place")
    func bulk() async throws {
        try await World.open { world in
            let ids = [try await world.endpoint(.team, "a"), try await world.endpoint(.team, "b")]
            let foreign = try await world.endpoint(.team, "beta", in: world.beta)
            func patch(_ ids: [String], _ patch: String) async throws -> TestAnswer {
                let list = ids.map { "\"\($0)\"" }.joined(separator: ",")
                return try await world.patch("/endpoints", #"{"endpointIds":[\#(list)],"patch":\#(patch)}"#, as: .manager)
            }
            let changed = try await patch(ids, #"{"referenceId":"r","displayName":"Same"}"#).value(ListResponse<EndpointInfo>.self)
            #expect(changed.items.map(\.id) == ids && changed.items.allSatisfy { $0.referenceId == "r" && $0.displayName == "Same" })
            #expect(changed.totalCount == 2)
            let changes = try await world.changes()
            try await patch(ids + [foreign, "none"], #"{"referenceId":"s"}"#)
                .expectError(400, .argument, fields: ["endpointIds.2", "endpointIds.3"])
            try await patch(ids, #"{"tagIds":["none"]}"#)
                .expectError(400, .argument, fields: ["endpointIds.0.tagIds.0", "endpointIds.1.tagIds.0"])
            try await patch([], "{}").expectError(400, .notEmpty, fields: ["EndpointIds"])
            try await patch([ids[0], ids[0]], "{}").expectError(400, .duplicate, fields: ["endpointIds.1"])
            try await patch(ids, #"{"endpointId":"x"}"#).expectError(400, .argument, fields: ["patch.endpointId"])
            try await patch(ids, #"{"agentState":"Sleeping"}"#).expectError(400, .argument, fields: ["patch.agentState"])
            try await patch((0...1000).map(String.init), "{}").expectError(400, .outOfRange, fields: ["endpointIds"])
            #expect(try await world.changes() == changes, "nothing is half done")
        }
    }

    @Test("a member of a team stays until it is no longer one; a customer takes all of its own along")
    func deletion() async throws {
        try await World.open { world in
            let customer = try await world.customer("Customer")
            let user = try await world.endpoint(.user, "Ann") { $0.customerId = customer }
            let team = try await world.endpoint(.team, "Desk") { ($0.teamMembers, $0.customerId) = ([user], customer) }
            try await world.delete("/endpoints/\(user)").expectError(409, .conflict, fields: ["teamMembers"])
            try await world.delete("/customers/\(customer)").expectError(409, .conflict, fields: ["customerId", "customerId"])
            #expect(try await world.delete("/customers/\(customer)?cascade=true", as: .manager).status == 204)
            for id in [user, team] { try await world.get("/endpoints/\(id)").expectError(404, .notFound) }
        }
    }

    @Test("a user endpoint with a password is a login that can sign in; a taken address makes neither")
    func logins() async throws {
        try await World.open { world in
            let members = #""name":"Ann","userEmailAddress":"Ann@alpha.test","userPassword":"correct horse""#
            let made = try await post("users", members, world).value(EndpointInfo.self)
            #expect(made.userEmailAddress == "Ann@alpha.test")
            let status = try await world.send(TestRequest.get("/auth/status").basic("ann@alpha.test", "correct horse")).value(UserInfo.self)
            #expect((status.roles, status.accountIds) == ([Role.user.rawValue], [world.alpha]))
            #expect(!(try await world.logText()).contains("correct horse"))
            let changes = try await world.changes()
            let taken = #""name":"Other","userEmailAddress":"\#(Person.customer.email)","userPassword":"correct horse""#
            try await post("users", taken, world).expectError(409, .alreadyExists, fields: ["userEmailAddress"])
            try await post("users", #""name":"Twice","userEmailAddress":"ANN@alpha.test""#, world)
                .expectError(409, .alreadyExists, fields: ["userEmailAddress"])
            #expect(try await world.changes() == changes)
            let tied = #""name":"Tied","userEmailAddress":"\#(Person.customer.email)""#
            #expect(try await post("users", tied, world).status == 200, "an endpoint of a login that exists")
        }
    }

    @Test("a SIP password is shown when it is made and never again, and the log does not know it")
    func sipPasswords() async throws {
        try await World.open { world in
            let made = try await post("users", #""name":"Ann","userMode":"SipPhone","sipUserName":"ann""#, world).value(EndpointInfo.self)
            let first = try #require(made.sipPassword)
            let id = try #require(made.id)
            #expect(try await world.get("/endpoints/\(id)").value(EndpointInfo.self).sipPassword == nil)
            let again = try await world.send(.patch("/endpoints/sip/\(id)/password", "{}"), as: .manager)
            let second = try #require(try again.value(EndpointInfo.self).sipPassword)
            #expect(first != second && second.count >= 20)
            let log = try await world.logText()
            #expect(!log.contains(first) && !log.contains(second))
            let soft = try await world.endpoint(.team)
            try await world.patch("/endpoints/sip/\(soft)/password", "{}").expectError(400, .argument, fields: ["endpointId"])
        }
    }

    @Test("addresses are unique: mail boxes everywhere, SIP user names and users in their account")
    func uniqueness() async throws {
        try await World.open { world in
            #expect(try await post("email", #""emailAddress":"desk@voice.test""#, world).status == 200)
            let foreign = #"{"accountId":"\#(world.beta)","emailAddress":"DESK@voice.test"}"#
            let answer = try await world.post("/endpoints/email", foreign, as: .foreignManager)
            try answer.expectError(409, .alreadyExists, fields: ["emailAddress"])
            #expect(!answer.text.contains("alpha"), "whose it is, is nobody's business")
            _ = try await world.endpoint(.sipTrunk, "one") { $0.sipUserName = "Desk" }
            try await post("sip-trunk", #""name":"two","sipUserName":"desk""#, world)
                .expectError(409, .alreadyExists, fields: ["sipUserName"])
            _ = try await world.endpoint(.sipTrunk, "beta", in: world.beta) { $0.sipUserName = "desk" }
        }
    }
}
