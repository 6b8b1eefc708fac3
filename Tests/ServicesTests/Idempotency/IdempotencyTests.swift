import Contract
import Domain
import ServiceKit
import Storage
import Testing

@testable import Services

@Suite("Idempotency-Key")
struct IdempotencyTests {
    private func request(_ world: World, name: String = "North", key: String = "k-1") -> TestRequest {
        .post("/customers", #"{"accountId":"\#(world.alpha)","name":"\#(name)"}"#).with("Idempotency-Key", key)
    }

    private func customers(_ world: World) async throws -> Int {
        try await world.get("/customers").value(ListResponse<CustomerInfo>.self).totalCount
    }

    @Test("the same request gets the first answer again, in any format, and nothing is made twice")
    func again() async throws {
        try await World.open { world in
            let first = try await world.send(request(world), as: .manager)
            let made = try first.value(CustomerInfo.self)
            #expect(first["Idempotency-Replayed"] == nil)
            let changes = try await world.changes()
            _ = try await world.patch("/customers/\(made.id ?? "")", #"{"name":"South"}"#)
            for _ in 1...2 {
                let second = try await world.send(request(world), as: .manager)
                #expect(second.body == first.body, "as it was then")
                #expect(second["ETag"] == first["ETag"])
                #expect(second["Idempotency-Replayed"] == "true")
            }
            let xml = try await world.send(request(world).with("Accept", "application/xml"), as: .manager)
            #expect(xml.status == 200 && xml.text.contains("<Name>North</Name>"), "\(xml.text)")
            let predefined = try await world.send(
                .post("/json/reply/NewCustomer", #"{"name":"North","accountId":"\#(world.alpha)"}"#).with("Idempotency-Key", "k-1"),
                as: .manager
            )
            #expect(predefined.body == first.body, "what is asked for counts, not how")
            #expect(try await customers(world) == 1)
            #expect(try await world.changes() == changes + 1)
        }
    }

    @Test("the key with another request is refused; another user's key is another key")
    func otherRequests() async throws {
        try await World.open { world in
            _ = try await world.send(request(world), as: .manager).value(CustomerInfo.self)
            try await world.send(request(world, name: "South"), as: .manager).expectError(409, .conflict)
            let json = #"{"accountId":"\#(world.alpha)","name":"North","referenceId":null}"#
            try await world.send(.post("/customers", json).with("Idempotency-Key", "k-1"), as: .manager).expectError(409, .conflict)
            try await world.send(
                .post("/sessions/\(try await world.session())/log", #"{"message":"x"}"#).with("Idempotency-Key", "k-1"),
                as: .manager
            )
            .expectError(409, .conflict)
            #expect(try await world.send(request(world), as: .customer).status == 200)
            #expect(try await customers(world) == 2)
        }
    }

    @Test("failures are not kept: what failed can be tried again")
    func failures() async throws {
        try await World.open { world in
            try await world.send(request(world, name: ""), as: .manager).expectError(400, .notEmpty, fields: ["Name"])
            try await world.send(request(world), as: .foreignManager).expectError(403, .forbidden)
            try await world.send(request(world), as: .nobody).expectError(401, .unauthorized)
            #expect(try await world.send(request(world), as: .manager).status == 200)
            #expect(try await customers(world) == 1)
        }
    }

    @Test("fifty requests with one key at the same moment make one customer; each gets it, or is told to ask again")
    func fifty() async throws {
        try await World.open { world in
            let answers = try await withThrowingTaskGroup(of: TestAnswer.self) { tasks in
                for _ in 1...50 { tasks.addTask { try await world.send(request(world), as: .manager) } }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
            let done = answers.filter { $0.status == 200 }
            #expect(Set(done.map(\.text)).count == 1)
            for answer in answers where answer.status != 200 {
                try answer.expectError(409, .conflict)
                #expect(answer["Retry-After"] == "1")
            }
            #expect(try await customers(world) == 1)
            #expect(try await world.send(request(world), as: .manager).text == done.first?.text)
        }
    }

    @Test("each request of a batch is done once; a batch that was broken off goes on where it was")
    func batches() async throws {
        try await World.open { world in
            func batch(_ names: [String]) -> TestRequest {
                let items = names.map { #"{"accountId":"\#(world.alpha)","name":"\#($0)"}"# }
                return .post("/api/NewCustomer[]", "[\(items.joined(separator: ","))]").with("Idempotency-Key", "batch")
            }
            try await world.send(batch(["a", "b", ""]), as: .manager).expectError(400, .notEmpty, fields: ["Name"])
            #expect(try await customers(world) == 2)
            let whole = try await world.send(batch(["a", "b", "c"]), as: .manager)
            #expect(whole.status == 200, "\(whole.text)")
            #expect(try await customers(world) == 3)
            #expect(try await world.send(batch(["a", "b", "c"]), as: .manager).body == whole.body)
            try await world.send(batch(["a", "x", "c"]), as: .manager).expectError(409, .conflict)
            #expect(try await customers(world) == 3)
        }
    }

    @Test("a key has 1 to 200 printable characters and is sent once; verbs other than POST do not look at it")
    func syntax() async throws {
        try await World.open { world in
            for key in ["", String(repeating: "k", count: 201), "ключ"] {
                let answer = try await world.send(request(world, key: key), as: .manager)
                try answer.expectError(400, .argument, fields: ["Idempotency-Key"])
            }
            try await world.send(request(world).with("Idempotency-Key", "k-2"), as: .manager)
                .expectError(400, .argument, fields: ["Idempotency-Key"])
            #expect(try await customers(world) == 0)
            let id =
                try await world.send(request(world, key: String(repeating: "~", count: 200)), as: .manager).value(CustomerInfo.self).id
                ?? ""
            for name in ["a", "b"] {
                let patch = TestRequest.patch("/customers/\(id)", #"{"name":"\#(name)"}"#).with("Idempotency-Key", "p")
                #expect(try await world.send(patch, as: .manager).value(CustomerInfo.self).name == name)
            }
        }
    }

    @Test("a day later the key is forgotten")
    func forgetting() async throws {
        try await World.open { world in
            let first = try await world.send(request(world), as: .manager)
            world.clock.advance(seconds: 24 * 3600)
            let second = try await world.send(request(world), as: .manager)
            #expect(second.status == 200)
            #expect(second.body != first.body)
        }
    }

    @Test("who may not use the account any more does not get its answer again")
    func lostRights() async throws {
        try await World.open { world in
            #expect(try await world.send(request(world), as: .manager).status == 200)
            let json = #"{"accountIds":["\#(world.beta)"]}"#
            #expect(try await world.patch("/users/\(world.id(of: .manager))", json).status == 200)
            try await world.send(request(world), as: .manager).expectError(403, .forbidden)
        }
    }

    @Test("an answer that is not there to be given again is refused with what was made")
    func lostAnswers() async throws {
        try await World.open { world in
            for (text, isWithheld) in [("lost", false), ("secret", true)] {
                let new = NewCustomer {
                    $0.accountId = world.alpha
                    $0.name = "North"
                }
                let parts = [Array("NewCustomer".utf8), JSONWriter.encode(new), Array("accountid,name".utf8)]
                let key = IdempotencyKey(userId: world.id(of: .manager), text: text, request: parts, attempt: "before")
                var actor = World.actor
                actor.idempotency = key
                let customer = CustomerInfo {
                    $0.accountId = world.alpha
                    $0.name = "North"
                }
                let id = try await world.store.entities(CustomerInfo.self, in: .all).add(customer, by: actor).id ?? ""
                if isWithheld {
                    try await world.store.idempotency.keep(nil, of: key)
                } else {
                    let early = try await world.send(request(world, key: text), as: .manager)
                    try early.expectError(409, .conflict)
                    #expect(early["Retry-After"] == "1", "it may still come")
                    world.clock.advance(seconds: 60)
                }
                let answer = try await world.send(request(world, key: text), as: .manager)
                try answer.expectError(409, .conflict)
                #expect(answer["Retry-After"] == nil)
                #expect(answer.text.contains("NewCustomer, id \(id)"), "\(answer.text)")
            }
        }
    }

    @Test("an answer with a password is not kept")
    func secrets() {
        let reply = Reply<NoContent>.nothing
        #expect(reply.kept == KeptAnswer(status: 200))
        #expect(reply.shownOnce().kept == nil)
        let user = Reply<NewUser>.value(NewUser { $0.password = "correct horse" })
        #expect(user.kept == nil)
        #expect(Reply<NewUser>.value(NewUser()).kept != nil)
    }
}
