import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage
import Testing

@Suite("Flows")
struct FlowTests {
    @Test("a flow is made, read, changed, listed and deleted")
    func lifetime() async throws {
        try await World.open { world in
            let customer = try await world.customer("North")
            let nodes = [FlowNode.say("hello", "Hello", next: "bye", isStart: true), .say("bye", "Good bye")].json
            let made = try await world.post(
                "/flows",
                """
                {"accountId":"\(world.alpha)","name":"Reception","customerId":"\(customer)","roles":["PhoneNumberRouting"],
                "nodes":\(nodes),"parameters":[{"name":"Greeting","type":"String","isPublic":true}],"exits":[{"name":"Sales"}],
                "ui":{"zoom":2}}
                """,
                as: .manager
            ).value(FlowInfo.self)
            let id = try #require(made.id)
            #expect((made.name, made.accountName, made.customerName, made.nodeCount) == ("Reception", "Alpha", "North", 2))
            #expect(made.customerBreadcrumb.map(\.id) == [customer])
            #expect(made.nodes.map(\.id) == ["hello", "bye"])

            let changed = try await world.patch("/flows/\(id)", #"{"description":"Answers"}"#, as: .customer).value(FlowInfo.self)
            #expect((changed.description, changed.nodeCount, changed.exits.count) == ("Answers", 2, 1), "what is not sent stays")
            let one = [FlowNode.say("only", "Hello", isStart: true)].json
            let replaced = try await world.patch("/flows/\(id)", #"{"nodes":\#(one),"exits":[],"description":null,"customerId":null}"#)
                .value(FlowInfo.self)
            #expect((replaced.nodes.map(\.id), replaced.nodeCount, replaced.exits.count) == (["only"], 1, 0), "lists are replaced whole")
            #expect((replaced.description, replaced.customerName, replaced.parameters.count) == (nil, nil, 1))
            #expect(replaced.ui?.entries.keys.elements == ["zoom"])
            #expect(try await world.get("/flows/\(id)").value(FlowInfo.self).wireValue == replaced.wireValue)
            #expect(try await world.delete("/flows/\(id)", as: .manager).status == 204)
            try await world.get("/flows/\(id)").expectError(404, .notFound)
        }
    }

    @Test("lists are filtered by name, customer, tags, role and type of node, and leave the graph out unless asked")
    func lists() async throws {
        try await World.open { world in
            let customer = try await world.customer("North")
            _ = try await world.store.entities(SystemSettingsInfo.self, in: .all).add(
                SystemSettingsInfo {
                    $0.id = world.alpha
                    $0.tags = [
                        Tag {
                            $0.id = "t1"
                            $0.name = "Urgent"
                        }
                    ]
                },
                by: World.actor
            )
            let greeting = try await world.flow("Greeting", nodes: [.say("hello", "Hello", isStart: true)])
            let other = try await world.flow("Other")
            let json = #"{"roles":["Reference"],"tagIds":["t1"],"customerId":"\#(customer)"}"#
            let tagged = try await world.patch("/flows/\(greeting)", json).value(FlowInfo.self)
            #expect(tagged.tags.map(\.name) == ["Urgent"])

            func ids(_ query: String) async throws -> [String?] {
                try await world.get("/flows?sortField=name&\(query)", as: .manager).value(ListResponse<FlowInfo>.self).items.map(\.id)
            }
            #expect(try await ids("") == [greeting, other])
            for query in ["nameFilter=EET", "customerIds=\(customer)", "tagIds=t1", "role=Reference", "nodeTypeFilter=SayNode"] {
                #expect(try await ids(query) == [greeting], "\(query)")
            }
            for query in ["nameFilter=xx", "customerIds=none", "tagIds=t1,t2", "role=UI", "nodeTypeFilter=DialNode"] {
                #expect(try await ids(query) == [], "\(query)")
            }
            let short = try await world.get("/flows?nameFilter=greeting").value(ListResponse<FlowInfo>.self).items
            #expect(short.map(\.nodes.count) == [0] && short.map(\.nodeCount) == [1])
            let whole = try await world.get("/flows?nameFilter=greeting&includeNodes=true").value(ListResponse<FlowInfo>.self).items
            #expect(whole.map(\.nodes.count) == [1])
            try await world.patch("/flows/\(other)", #"{"tagIds":["none"]}"#).expectError(400, .argument, fields: ["tagIds.0"])
        }
    }

    @Test("a graph that makes no sense is refused, naming everything that is wrong, and nothing is stored")
    func faults() async throws {
        try await World.open { world in
            let changes = try await world.changes()
            let nodes = [FlowNode.say("hello", "Hello", next: "nowhere"), .say("hello", "Again")].json
            try await world.post("/flows", #"{"accountId":"\#(world.alpha)","name":"x","nodes":\#(nodes)}"#).expectError(
                400,
                .argument,
                fields: [
                    "nodes", "nodes.1.id", "nodes.0.parameters.Done.value.stringValue", "nodes.1.parameters.Text.id",
                    "nodes.1.parameters.Done.id",
                ]
            )
            try await world.post("/flows", #"{"accountId":"\#(world.alpha)"}"#).expectError(400, .notEmpty, fields: ["Name"])
            try await world.post("/flows", #"{"name":"x"}"#).expectError(400, .notEmpty, fields: ["AccountId"])
            #expect(try await world.changes() == changes)
        }
    }

    @Test("what a flow runs must exist and stays while it does")
    func references() async throws {
        try await World.open { world in
            let shared = try await world.flow("Shared")
            let foreign = try await world.flow("beta flow", in: world.beta)
            let caller = try await world.flow("Caller", nodes: [.subflow("one", shared, isStart: true), .subflow("two", shared)])
            let refusal = try await world.delete("/flows/\(shared)")
            try refusal.expectError(409, .conflict, fields: ["nodes"])
            #expect(try refusal.error.errors.first?.message?.contains("'Caller' (\(caller))") == true)
            let nodes = [FlowNode.say("hello", "", isStart: true), .subflow("one", foreign), .subflow("two", "none")].json
            try await world.patch("/flows/\(caller)", #"{"nodes":\#(nodes)}"#)
                .expectError(400, .argument, fields: ["nodes.1.spec.url", "nodes.2.spec.url"])
            try await world.patch("/flows/\(caller)", #"{"nodes":[]}"#).expectOK()
            #expect(try await world.delete("/flows/\(shared)").status == 204)
        }
    }

    @Test("a flow that runs itself can be deleted all the same")
    func recursion() async throws {
        try await World.open { world in
            let flow = try await world.flow("Again")
            try await world.patch("/flows/\(flow)", #"{"nodes":\#([FlowNode.subflow("again", flow, isStart: true)].json)}"#).expectOK()
            #expect(try await world.delete("/flows/\(flow)").status == 204)
        }
    }

    @Test("a customer takes its flows along when it is deleted with all that belongs to it")
    func cascade() async throws {
        try await World.open { world in
            let customer = try await world.customer("North")
            let flow = try await world.flow("Reception")
            try await world.patch("/flows/\(flow)", #"{"customerId":"\#(customer)"}"#).expectOK()
            try await world.delete("/customers/\(customer)").expectError(409, .conflict, fields: ["customerId"])
            #expect(try await world.delete("/customers/\(customer)?cascade=true").status == 204)
            try await world.get("/flows/\(flow)").expectError(404, .notFound)
        }
    }
}

extension TestAnswer {
    func expectOK(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(status == 200, "\(text)", sourceLocation: sourceLocation)
    }
}
