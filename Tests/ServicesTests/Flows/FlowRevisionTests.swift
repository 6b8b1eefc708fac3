import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Revisions of flows")
struct FlowRevisionTests {
    @Test("every change makes a revision that says who, when and why; what changes nothing makes none")
    func list() async throws {
        try await World.open { world in
            let json = #"{"accountId":"\#(world.alpha)","name":"Reception","comment":"First draft"}"#
            let id = try #require(try await world.post("/flows", json, as: .manager).value(FlowInfo.self).id)
            let nodes = [FlowNode.say("hello", "Hello", isStart: true)].json
            try await world.patch("/flows/\(id)", #"{"nodes":\#(nodes),"comment":"Says hello"}"#, as: .customer).expectOK()
            try await world.patch("/flows/\(id)", #"{"name":"Reception","comment":"Nothing"}"#).expectOK()
            try await world.patch("/flows/\(id)", #"{"description":"Answers"}"#).expectOK()
            let list = try await world.get("/flows/\(id)/revisions", as: .manager).value(ListResponse<FlowRevisionInfo>.self)
            #expect(list.totalCount == 3)
            #expect(list.items.map(\.number) == [3, 2, 1])
            #expect(list.items.map(\.comment) == [nil, "Says hello", "First draft"])
            #expect(list.items.map(\.action) == ["PatchFlow", "PatchFlow", "NewFlow"])
            #expect(list.items.map(\.members) == [["description"], ["nodes", "nodeCount"], []])
            #expect(list.items.map(\.nodeCount) == [1, 1, 0])
            #expect(list.items[1].createdBy?.hasPrefix(Person.customer.email) == true)
            #expect(list.items.allSatisfy { $0.flow == nil && $0.dateCreated == world.now.iso8601 })

            let second = try await world.get("/flows/\(id)/revisions/2").value(FlowRevisionInfo.self)
            #expect((second.flow?.nodes.map(\.id), second.flow?.description, second.flow?.accountName) == (["hello"], nil, "Alpha"))
            for number in ["0", "4", "-1", "999999999"] {
                try await world.get("/flows/\(id)/revisions/\(number)").expectError(404, .notFound)
            }
            let long = String(repeating: "x", count: 2001)
            try await world.patch("/flows/\(id)", #"{"name":"x","comment":"\#(long)"}"#).expectError(400, .outOfRange, fields: ["comment"])
            let page = try await world.get("/flows/\(id)/revisions?page=1&countPerPage=2").value(ListResponse<FlowRevisionInfo>.self)
            #expect(page.items.map(\.number) == [1])
        }
    }

    @Test("two states are compared by nodes, transitions and parameters; without numbers, the newest with the one before")
    func diff() async throws {
        try await World.open { world in
            let id = try await world.flow("Reception", nodes: [.say("hello", "Hello", next: "bye", isStart: true), .say("bye", "Bye")])
            let nodes = [FlowNode.say("hello", "Good day", isStart: true), .say("more", "More")].json
            try await world.patch("/flows/\(id)", #"{"nodes":\#(nodes)}"#).expectOK()
            try await world.patch("/flows/\(id)", #"{"name":"Front desk"}"#).expectOK()

            let newest = try await world.get("/flows/\(id)/revisions/diff").value(FlowDiff.self)
            #expect((newest.from, newest.to, newest.nodes.count) == (2, 3, 0))
            #expect(newest.members.map(\.name) == ["name"])
            #expect(newest.members.first?.after == .text("Front desk"))

            let graph = try await world.get("/flows/\(id)/revisions/diff?from=1&to=2").value(FlowDiff.self)
            #expect(graph.nodes.map { "\($0.nodeId ?? "") \($0.change.rawValue)" } == ["bye Removed", "more Added"])
            #expect(graph.transitions.map { "\($0.nodeId ?? "") \($0.before ?? "-") \($0.after ?? "-")" }.prefix(1) == ["hello bye -"])
            #expect(graph.nodeParameters.first?.before?.value?.stringValue == "Hello")
            #expect(graph.nodeParameters.first?.after?.value?.stringValue == "Good day")

            let first = try await world.get("/flows/\(id)/revisions/diff?to=1").value(FlowDiff.self)
            #expect((first.from, first.nodes.count) == (0, 2), "before the first there was nothing")
            try await world.get("/flows/\(id)/revisions/diff?from=1&to=9").expectError(404, .notFound)
        }
    }

    @Test("restoring gives back name, texts and graph as a change of its own; where the flow is filed stays")
    func restore() async throws {
        try await World.open { world in
            let id = try await world.flow("Reception", nodes: [.say("hello", "Hello", isStart: true)])
            let customer = try await world.customer("North")
            try await world.patch("/flows/\(id)", #"{"name":"Other","nodes":[],"customerId":"\#(customer)"}"#).expectOK()
            let tag = try #require(try await world.get("/flows/\(id)")["ETag"])
            let path = "/flows/\(id)/revisions/1/restore"
            let restored = try await world.post(path, #"{"comment":"Back"}"#, as: .manager).value(FlowInfo.self)
            #expect((restored.name, restored.nodes.map(\.id), restored.nodeCount) == ("Reception", ["hello"], 1))
            #expect(restored.customerId == customer)
            let newest = try await world.get("/flows/\(id)/revisions/3").value(FlowRevisionInfo.self)
            #expect((newest.action, newest.comment) == ("RestoreFlowRevision", "Back"))
            try await world.send(TestRequest.post(path).with("If-Match", tag), as: .manager).expectError(412, .preconditionFailed)
            try await world.post("/flows/\(id)/revisions/9/restore", "{}").expectError(404, .notFound)
        }
    }

    @Test("a state that refers to what is gone cannot be restored, and says what that is")
    func gone() async throws {
        try await World.open { world in
            let shared = try await world.flow("Shared")
            let id = try await world.flow("Caller", nodes: [.subflow("one", shared, isStart: true)])
            try await world.patch("/flows/\(id)", #"{"nodes":[]}"#).expectOK()
            #expect(try await world.delete("/flows/\(shared)").status == 204)
            try await world.post("/flows/\(id)/revisions/1/restore", "{}").expectError(400, .argument, fields: ["nodes.0.spec.url"])
        }
    }

    @Test("a flow takes its revisions along when it is deleted")
    func deletion() async throws {
        try await World.open { world in
            let id = try await world.flow()
            #expect(try await world.delete("/flows/\(id)").status == 204)
            for path in ["", "/1", "/diff"] { try await world.get("/flows/\(id)/revisions\(path)").expectError(404, .notFound) }
        }
    }
}
