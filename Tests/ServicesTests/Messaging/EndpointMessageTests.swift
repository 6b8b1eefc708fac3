import Contract
import Domain
import ServiceKit
import Storage
import Testing

@testable import Services

@Suite("Messages of a session for an endpoint")
struct EndpointMessageTests {
    private func json(_ session: String, _ endpoint: String, _ members: String = #""body":"Hello""#) -> String {
        #"{"sessionId":"\#(session)","endpointId":"\#(endpoint)",\#(members)}"#
    }

    @Test("a message stands in the session's log and, unread, in the endpoint's conversation")
    func stored() async throws {
        try await World.open { world in
            let session = try await world.chat { $0.fromAddress = "web:7" }
            let endpoint = try await world.endpoint(.user, "alpha agent")
            let members = #""body":"Look","attachmentUri":"https://files.example/a.png","sender":"ann","displayName":"Ann""#
            let answer = try await world.post("/chat/endpoint/message", json(session, endpoint, members), as: .user)
            #expect(answer.status == 204 && answer.body.isEmpty)
            _ = try await world.post("/chat/endpoint/message", json(session, endpoint), as: .user)
            let log = try await world.get("/sessions/\(session)").value(SessionInfo.self).log.suffix(2)
            #expect(log.map(\.message) == ["Ann: Look [https://files.example/a.png] (for alpha agent)", "web:7: Hello (for alpha agent)"])
            let messages = try await world.get("/messages?sortField=date").value(ListResponse<MessageInfo>.self).items
            #expect(Set(messages.map(\.text)) == ["Look\nhttps://files.example/a.png", "Hello"])
            #expect(messages.allSatisfy { $0.endpointId == endpoint && $0.isUnread && $0.accountId == world.alpha })
            #expect(Set(messages.map(\.otherAddress)) == ["ann", "web:7"])
        }
    }

    @Test("the hook opens to a token of the account for that session, and to nobody without one")
    func tokens() async throws {
        try await World.open { world in
            let (session, other) = (try await world.chat(), try await world.chat())
            let endpoint = try await world.endpoint()
            let token = try await world.hookToken(forSession: session)
            func send(_ session: String, _ query: String) async throws -> TestAnswer {
                try await world.send(.post("/chat/endpoint/message\(query)", json(session, endpoint)))
            }
            #expect(try await send(session, "?token=\(token)").status == 204)
            let changes = try await world.changes()
            let ofBeta = try await world.store.accounts(in: .all)
                .token(for: SendEndpointMessage.purpose(sessionId: session), of: world.beta)
            for (session, query) in [
                (session, ""), (session, "?token="), (session, "?token=\(token)x"), (other, "?token=\(token)"),
                ("unknown", "?token=\(token)"),
                (session, "?token=\(ofBeta)"),
            ] {
                try await send(session, query).expectError(401, .unauthorized)
            }
            #expect(try await world.changes() == changes)
            #expect(try await world.post("/accounts/\(world.alpha)/tokens", "{}").status == 204)
            try await send(session, "?token=\(token)").expectError(401, .unauthorized)
        }
    }

    @Test("what is missing or does not fit is named, and stores nothing")
    func faults() async throws {
        try await World.open { world in
            let (chat, endpoint) = (try await world.chat(), try await world.endpoint())
            let (call, over) = (try await world.session { $0.ended = false }, try await world.chat { $0.ended = true })
            let foreign = try await world.endpoint(.team, "beta team", in: world.beta)
            let changes = try await world.changes()
            func refused(_ json: String, _ status: Int, _ code: ErrorCode, _ fields: [String] = []) async throws {
                try await world.post("/chat/endpoint/message", json, as: .administrator).expectError(status, code, fields: fields)
            }
            try await refused("{}", 400, .notEmpty, ["SessionId"])
            try await refused(#"{"sessionId":"\#(chat)","body":"x"}"#, 400, .notEmpty, ["EndpointId"])
            try await refused(#"{"sessionId":"\#(chat)","endpointId":"\#(endpoint)"}"#, 400, .notEmpty, ["Body"])
            try await refused(json(chat, endpoint, #""attachmentUri":"javascript:x""#), 400, .argument, ["attachmentUri"])
            let long = String(repeating: "x", count: 1001)
            for field in ["sender", "displayName", "attachmentContentType"] {
                try await refused(json(chat, endpoint, #""body":"x","\#(field)":"\#(long)""#), 400, .outOfRange, [field])
            }
            try await refused(json(call, endpoint), 400, .argument, ["sessionId"])
            try await refused(json(over, endpoint), 409, .conflict)
            try await refused(json("unknown", endpoint), 404, .notFound)
            try await refused(json(chat, foreign), 404, .notFound)
            #expect(try await world.changes() == changes)
            #expect(try await world.get("/messages").value(ListResponse<MessageInfo>.self).items.isEmpty)
        }
    }

    @Test("with an Idempotency-Key a message is stored once")
    func once() async throws {
        try await World.open { world in
            let request = TestRequest.post("/chat/endpoint/message", json(try await world.chat(), try await world.endpoint()))
                .with("Idempotency-Key", "m-1")
            for _ in 1...2 { #expect(try await world.send(request, as: .user).status == 204) }
            #expect(try await world.get("/messages").value(ListResponse<MessageInfo>.self).totalCount == 1)
        }
    }
}
