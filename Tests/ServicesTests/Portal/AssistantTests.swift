import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Assistants made in the portal")
struct AssistantTests {
    private func assistants(_ world: World) async throws -> Int {
        try await world.get("/endpoints?type=Assistant").value(ListResponse<EndpointInfo>.self).totalCount
    }

    @Test("an assistant is an endpoint with its settings, in the only account of who makes it unless one is named")
    func make() async throws {
        try await World.open { world in
            let customer = try await world.customer()
            let settings = #"{"greeting":"Hello","tuning":"Speed","contacts":[{"name":"Ann","phoneNumber":"+12125550100"}]}"#
            let answer = try await world.post(
                "/portal/assistants",
                #"{"customerId":"\#(customer)","name":"alpha bot","settings":\#(settings)}"#,
                as: .customer
            )
            let made = try answer.value(EndpointInfo.self)
            #expect((made.type, made.accountId, made.customerId, made.displayName) == (.assistant, world.alpha, customer, "alpha bot"))
            #expect(made.assistantSettings?.greeting == "Hello" && made.assistantSettings?.tuning == .speed)
            #expect(made.flowId == nil)
            let stored = try await world.get("/endpoints/\(made.id ?? "")")
            #expect(stored.body == answer.body && stored["ETag"] == answer["ETag"])
            #expect(try await world.logEntries().first?.action == "AppNewAssistant")
        }
    }

    @Test("what is wrong is named, and makes nothing")
    func faults() async throws {
        try await World.open { world in
            let foreign = try await world.customer("beta customer", in: world.beta)
            try await world.post("/portal/assistants", "{}", as: .manager).expectError(400, .notEmpty, fields: ["Name"])
            try await world.post("/portal/assistants", #"{"name":"x"}"#, as: .administrator).expectError(
                400,
                .notEmpty,
                fields: ["AccountId"]
            )
            let answer = try await world.post("/portal/assistants", #"{"name":"x","customerId":"\#(foreign)"}"#, as: .manager)
            #expect(answer.status == 400 && !answer.text.contains("beta"), "\(answer.text)")
            try await world.post("/portal/assistants", #"{"name":"x","accountId":"\#(world.beta)"}"#, as: .manager)
                .expectError(403, .forbidden)
            #expect(try await assistants(world) == 0)
        }
    }

    @Test("the same request with one Idempotency-Key makes one")
    func once() async throws {
        try await World.open { world in
            let request = TestRequest.post("/portal/assistants", #"{"name":"alpha bot"}"#).with("Idempotency-Key", "a-1")
            let first = try await world.send(request, as: .manager)
            #expect(try await world.send(request, as: .manager).body == first.body)
            #expect(try await assistants(world) == 1)
        }
    }

    @Test("who manages nothing makes assistants for their own customer and below, where the app shows them, and nowhere else")
    func users() async throws {
        try await World.open { world in
            func make(_ customer: String? = nil, as person: Person = .user) async throws -> TestAnswer {
                let named = customer.map { #","customerId":"\#($0)""# } ?? ""
                return try await world.post("/portal/assistants", #"{"name":"alpha bot"\#(named)}"#, as: person)
            }
            try await make().expectError(403, .forbidden)
            let (own, other) = (try await world.customerWithAssistants(), try await world.customerWithAssistants())
            let below = try await world.customerWithAssistants(below: own)
            let endpoint = try await world.ownEndpoint(of: .user) { $0.customerId = own }
            #expect(try await make().value(EndpointInfo.self).customerId == own)
            #expect(try await make(below).value(EndpointInfo.self).customerId == below)
            try await make(other).expectError(403, .forbidden)
            _ = try await world.patch("/endpoints/\(endpoint)", #"{"appSettings":{"enableAssistants":false}}"#).value(EndpointInfo.self)
            try await make().expectError(403, .forbidden)
            #expect(try await assistants(world) == 2)
        }
    }
}
