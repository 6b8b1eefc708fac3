import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Customers")
struct CustomerTests {
    @Test("a customer is made, read, changed, listed and deleted")
    func lifetime() async throws {
        try await World.open { world in
            let json = #"{"accountId":"\#(world.alpha)","name":"North","referenceId":"n-1"}"#
            let made = try await world.post("/customers", json, as: .manager).value(CustomerInfo.self)
            let id = try #require(made.id)
            #expect((made.name, made.accountId, made.accountName, made.referenceId) == ("North", world.alpha, "Alpha", "n-1"))
            #expect(made.dateCreated == world.now.iso8601)
            #expect(made.createdBy?.hasPrefix(Person.manager.email) == true)

            let changed = try await world.patch("/customers/\(id)", #"{"name":"North Pole"}"#, as: .customer).value(CustomerInfo.self)
            #expect((changed.name, changed.referenceId) == ("North Pole", "n-1"), "what is not sent stays")
            let cleared = try await world.patch("/customers/\(id)", #"{"referenceId":null}"#).value(CustomerInfo.self)
            #expect(cleared.referenceId == nil)
            #expect(try await world.get("/customers/\(id)").value(CustomerInfo.self).wireValue == cleared.wireValue)

            let list = try await world.get("/customers?nameFilter=POLE", as: .manager).value(ListResponse<CustomerInfo>.self)
            #expect(list.items.map(\.id) == [id])
            #expect(try await world.delete("/customers/\(id)", as: .manager).status == 204)
            try await world.get("/customers/\(id)").expectError(404, .notFound)
        }
    }

    @Test("customers form a tree: each shows those above it, and a list goes deep unless told not to")
    func tree() async throws {
        try await World.open { world in
            let top = try await world.customer("Top")
            let middle = try await world.customer("Middle", below: top)
            let low = try await world.customer("Low", below: middle)
            let shown = try await world.get("/customers/\(low)").value(CustomerInfo.self)
            #expect(shown.breadcrumb.map(\.name) == ["Top", "Middle"])

            func ids(_ query: String) async throws -> [String?] {
                try await world.get("/customers?sortField=name&\(query)").value(ListResponse<CustomerInfo>.self).items.map(\.id)
            }
            #expect(try await ids("parentCustomerIds=\(top)") == [low, middle])
            #expect(try await ids("parentCustomerIds=\(top)&shallowParent=true") == [middle])

            try await world.patch("/customers/\(top)", #"{"parentCustomerId":"\#(low)"}"#)
                .expectError(400, .argument, fields: ["parentCustomerId"])
            try await world.patch("/customers/\(top)", #"{"parentCustomerId":"\#(top)"}"#)
                .expectError(400, .argument, fields: ["parentCustomerId"])
            let foreign = try await world.customer("beta top", in: world.beta)
            try await world.patch("/customers/\(top)", #"{"parentCustomerId":"\#(foreign)"}"#)
                .expectError(400, .argument, fields: ["parentCustomerId"])
            let moved = try await world.patch("/customers/\(low)", #"{"parentCustomerId":"\#(top)"}"#).value(CustomerInfo.self)
            #expect(moved.breadcrumb.map(\.id) == [top])
        }
    }

    @Test("a customer that others stand below stays, and says who is in the way; with cascade=true all go")
    func deletion() async throws {
        try await World.open { world in
            let top = try await world.customer("Top")
            let below = try await world.customer("Below", below: top)
            let refusal = try await world.delete("/customers/\(top)")
            try refusal.expectError(409, .conflict, fields: ["parentCustomerId"])
            #expect(try refusal.error.errors.first?.message?.contains("'Below' (\(below))") == true)
            #expect(try await world.get("/customers/\(top)").status == 200)

            try await world.delete("/customers/\(top)?cascade=perhaps").expectError(400, .argument, fields: ["cascade"])
            #expect(try await world.delete("/customers/\(top)?cascade=true").status == 204)
            for id in [top, below] { try await world.get("/customers/\(id)").expectError(404, .notFound) }
            let actions = try await world.logEntries().prefix(2).map { ($0.action ?? "") + " " + ($0.subjectId ?? "") }
            #expect(Set(actions) == ["DeleteCustomer \(top)", "DeleteCustomer \(below)"])
        }
    }

    @Test("a change meant for another state is refused, and one for this state is not")
    func preconditions() async throws {
        try await World.open { world in
            let id = try await world.customer("North")
            let path = "/customers/\(id)"
            let tag = try #require(try await world.get(path)["ETag"])
            #expect(tag.hasPrefix("\"") && tag.hasSuffix("\""))
            let rename = TestRequest.patch(path, #"{"name":"South"}"#)
            let first = try await world.send(rename.with("If-Match", tag), as: .manager)
            #expect(first.status == 200)
            let second = try await world.send(.patch(path, #"{"name":"East"}"#).with("If-Match", tag), as: .manager)
            try second.expectError(412, .preconditionFailed)
            try await world.send(TestRequest.delete(path).with("If-Match", tag), as: .manager).expectError(412, .preconditionFailed)
            #expect(try await world.get(path).value(CustomerInfo.self).name == "South")
            let newTag = try #require(first["ETag"])
            #expect(newTag != tag)
            #expect(try await world.get(path)["ETag"] == newTag)
            try await world.send(rename.with("If-Match", "nonsense"), as: .manager).expectError(400, .argument, fields: ["If-Match"])
            let either = try await world.send(.patch(path, #"{"name":"West"}"#).with("If-Match", "\(tag), \(newTag)"), as: .manager)
            #expect(either.status == 200)
            #expect(try await world.send(TestRequest.delete(path).with("If-Match", "*"), as: .manager).status == 204)
        }
    }

    @Test("a customer needs a name, and an account and a customer above it that exist")
    func refusals() async throws {
        try await World.open { world in
            let account = #""accountId":"\#(world.alpha)""#
            let changes = try await world.changes()
            try await world.post("/customers", #"{"name":"x"}"#).expectError(400, .notEmpty, fields: ["AccountId"])
            try await world.post("/customers", #"{"name":"x","accountId":"none"}"#).expectError(403, .forbidden)
            try await world.post("/customers", "{\(account)}").expectError(400, .notEmpty, fields: ["Name"])
            let long = String(repeating: "x", count: 201)
            try await world.post("/customers", #"{\#(account),"name":"\#(long)"}"#).expectError(400, .outOfRange, fields: ["name"])
            try await world.post("/customers", #"{\#(account),"name":"x","parentCustomerId":"none"}"#)
                .expectError(400, .argument, fields: ["parentCustomerId"])
            #expect(try await world.changes() == changes, "nothing is half done")
        }
    }

    @Test("who watches the account is told of each change of a customer")
    func events() async throws {
        try await World.open { world in
            try await world.watch("account:\(world.alpha)") { watcher, _ in
                let id = try await world.customer("North")
                _ = try await world.patch("/customers/\(id)", #"{"name":"South"}"#)
                _ = try await world.patch("/customers/\(id)", #"{"name":"South"}"#)
                _ = try await world.delete("/customers/\(id)")
                var events: [Frame] = []
                for _ in 1...3 { events.append(try #require(try await watcher.event())) }
                #expect(events.map(\.name) == ["customer.created", "customer.changed", "customer.deleted"])
                #expect(events.allSatisfy { $0.text("id") == id && $0.text("accountId") == world.alpha })
                #expect(events[1].json.contains(#""members":["name"]"#))
            }
        }
    }
}
