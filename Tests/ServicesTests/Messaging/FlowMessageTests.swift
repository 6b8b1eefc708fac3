import Contract
import Domain
import OrderedCollections
import ServiceKit
import Services
import Storage
import Testing

@testable import Services

@Suite("Messages that arrive for a flow")
struct FlowMessageTests {
    private func send(_ world: World, _ endpoint: String, _ members: String, as person: Person = .nobody) async throws -> FlowMessageInfo {
        try await world.post("/flows/message", #"{"endpointId":"\#(endpoint)",\#(members)}"#, as: person).value(FlowMessageInfo.self)
    }

    private func session(_ world: World, _ id: String?) async throws -> SessionInfo {
        try await world.get("/sessions/\(id ?? "")").value(SessionInfo.self)
    }

    @Test("a message begins a session and a conversation, and says that no flow has taken it up")
    func first() async throws {
        try await World.open { world in
            let customer = try await world.customer()
            let endpoint = try await world.endpoint { $0.customerId = customer }
            let members = #"""
                "fromAddress":"web:7","toAddress":"shop","identity":"ann","displayName":"Ann","body":"Is it open?",
                "messageUrl":"https://chat.example/replies","sessionParameters":{"Topic":{"stringValue":"hours"}}
                """#
            let answer = try await send(world, endpoint, members)
            #expect(answer.isNewSession && !answer.isHandled)
            let session = try await session(world, answer.sessionId)
            #expect((session.channel, session.direction, session.ended, session.callState) == (.chat, .incoming, false, .passive))
            #expect((session.accountId, session.customerId, session.endpointId) == (world.alpha, customer, endpoint))
            #expect((session.endpointName, session.customerName) == ("alpha endpoint", "alpha customer"))
            #expect((session.fromAddress, session.fromName, session.toAddress) == ("web:7", "Ann", "shop"))
            #expect(session.log.map(\.message).last == "Ann: Is it open?" && session.log.count == 2)
            #expect(session.log[0].message?.contains("does not run flows") == true)
            let member = try #require(session.members.first)
            #expect(session.members.count == 1 && (member.identity, member.displayName, member.role) == ("ann", "Ann", .caller))
            #expect(member.applicationData["messageUrl"] == "https://chat.example/replies")
            #expect(member.applicationData["sessionParameters"] == #"{"Topic":{"stringValue":"hours"}}"#)
            let message = try #require(try await world.get("/messages").value(ListResponse<MessageInfo>.self).items.first)
            #expect((message.id, message.endpointId, message.otherAddress, message.sender) == (answer.messageId, endpoint, "web:7", "Ann"))
            #expect((message.text, message.direction, message.isUnread) == ("Is it open?", .incoming, true))
            #expect(message.customerId == customer && message.accountId == world.alpha)
        }
    }

    @Test("the next one of the same sender goes on with the session; another sender has one of their own")
    func next() async throws {
        try await World.open { world in
            let endpoint = try await world.endpoint()
            let first = try await send(world, endpoint, #""identity":"ann","body":"One","sessionParameters":{"A":{"numberValue":1}}"#)
            let second = try await send(world, endpoint, #""identity":"ann","body":"Two""#)
            #expect(second.sessionId == first.sessionId && !second.isNewSession && second.messageId != first.messageId)
            let other = try await send(world, endpoint, #""identity":"bob","body":"Three""#)
            #expect(other.isNewSession && other.sessionId != first.sessionId)
            let elsewhere = try await send(world, try await world.endpoint(.team, "alpha 2"), #""identity":"ann","body":"Four""#)
            #expect(elsewhere.isNewSession)
            let session = try await session(world, first.sessionId)
            #expect(session.log.dropFirst().map(\.message) == ["ann: One", "ann: Two"])
            #expect(session.members.count == 1 && session.members[0].applicationData["sessionParameters"] == #"{"A":{"numberValue":1}}"#)
            let conversations = try await world.get("/conversations").value(ListConversationsResponse.self).conversations
            #expect(conversations.map(\.unreadCount).sorted() == [1, 1, 2])
        }
    }

    @Test("a session that has ended, was deleted or had nothing for a day is not gone on with")
    func over() async throws {
        try await World.open { world in
            let endpoint = try await world.endpoint()
            func next() async throws -> FlowMessageInfo { try await send(world, endpoint, #""identity":"ann","body":"x""#) }
            let first = try await next()
            try await world.store.sessions(in: .all).update(first.sessionId ?? "", action: "Test", by: World.actor) { $0.ended = true }
            let second = try await next()
            #expect(second.isNewSession)
            _ = try await world.delete("/sessions?accountId=\(world.alpha)&startDateTime=2000-01-01&endDateTime=2100-01-01")
            let third = try await next()
            #expect(third.isNewSession)
            world.clock.advance(seconds: 24 * 3600)
            #expect(try await next().sessionId == third.sessionId, "a day is not longer than a day")
            world.clock.advance(seconds: 24 * 3600 + 1)
            let fourth = try await next()
            #expect(fourth.isNewSession)
            let ended = try await session(world, third.sessionId)
            #expect(ended.ended && ended.callState == .disconnected && ended.dateCompleted == world.now.iso8601)
        }
    }

    @Test("a session whose log is full ends, and the chat goes on in another")
    func full() async throws {
        try await World.open { world in
            let endpoint = try await world.endpoint()
            let first = try await send(world, endpoint, #""identity":"ann","body":"x""#)
            try await world.store.sessions(in: .all).update(first.sessionId ?? "", action: "Test", by: World.actor) { session in
                let line = session.log[1]
                session.log += Array(repeating: line, count: ChatRepository.maxLines - 3)
            }
            #expect(try await !send(world, endpoint, #""identity":"ann","body":"last""#).isNewSession)
            let next = try await send(world, endpoint, #""identity":"ann","body":"y""#)
            #expect(next.isNewSession)
            #expect(try await session(world, first.sessionId).ended)
            #expect(try await session(world, first.sessionId).log.last?.message == "Ended; the chat goes on in another session")
        }
    }

    @Test("a session that would grow very large ends, and the chat goes on in another")
    func large() async throws {
        try await World.open { world in
            let endpoint = try await world.endpoint()
            let address = ##""fromAddress":"web:7","body":"x""##
            let first = try await send(world, endpoint, address)
            let text = String(repeating: "x", count: ChatLimits.values - 100)
            // Each sender leaves values of their own.
            var sessions: Set = [first.sessionId]
            for number in 0..<20 {
                let members = address + ##","identity":"\##(number)","sessionParameters":{"a":{"stringValue":"\##(text)"}}"##
                sessions.insert(try await send(world, endpoint, members).sessionId)
            }
            #expect(sessions.count == 2)
            #expect(try await session(world, first.sessionId).ended)
        }
    }

    @Test("messages of one sender that arrive at once are one session, and none is lost")
    func atOnce() async throws {
        try await World.open { world in
            let endpoint = try await world.endpoint()
            let sessions = try await withThrowingTaskGroup(of: String?.self) { tasks in
                for number in 0..<20 {
                    tasks.addTask { try await send(world, endpoint, #""identity":"ann","body":"m\#(number)""#).sessionId }
                }
                return try await tasks.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect(sessions.count == 1)
            let log = try await session(world, sessions.first ?? nil).log
            #expect(Set(log.dropFirst().map(\.message)) == Set((0..<20).map { "ann: m\($0)" }))
        }
    }

    @Test("what is missing, too long, no URL or no place for chats is named, and stores nothing")
    func faults() async throws {
        try await World.open { world in
            let endpoint = try await world.endpoint()
            let mailBox = try await world.endpoint(.emailAddress) { $0.emailAddress = "box@alpha.test" }
            let long = String(repeating: "x", count: 1001)
            let changes = try await world.changes()
            let id = #""endpointId":"\#(endpoint)""#
            let faults: [(json: String, code: ErrorCode, field: String)] = [
                (#""identity":"ann""#, .notEmpty, "EndpointId"),
                (id, .notEmpty, "Identity"),
                (#"\#(id),"identity":"\#(long)""#, .outOfRange, "identity"),
                (#"\#(id),"fromAddress":"\#(long)""#, .outOfRange, "fromAddress"),
                (#"\#(id),"identity":"a","toAddress":"\#(long)""#, .outOfRange, "toAddress"),
                (#"\#(id),"identity":"a","displayName":"\#(long)""#, .outOfRange, "displayName"),
                (#"\#(id),"identity":"a","body":"\#(String(repeating: "x", count: 16_385))""#, .outOfRange, "body"),
                (#"\#(id),"identity":"a","messageUrl":"file:///etc/passwd""#, .argument, "messageUrl"),
                (#"\#(id),"identity":"a","messageUrl":"https://""#, .argument, "messageUrl"),
                (
                    #"\#(id),"identity":"a","sessionParameters":{"A":{"stringValue":"\#(String(repeating: "x", count: 65_536))"}}"#,
                    .outOfRange, "sessionParameters"
                ),
                (#""endpointId":"\#(mailBox)","identity":"a""#, .argument, "endpointId"),
            ]
            for fault in faults {
                try await world.send(.post("/flows/message", "{\(fault.json)}")).expectError(400, fault.code, fields: [fault.field])
            }
            try await world.send(.post("/flows/message", #"{"endpointId":"nobody","identity":"a"}"#)).expectError(404, .notFound)
            #expect(try await world.changes() == changes)
            #expect(try await world.get("/messages").value(ListResponse<MessageInfo>.self).items.isEmpty)
        }
    }

    @Test("who is not signed in sends an endpoint 600 messages a minute at most; its own people send more")
    func limit() async throws {
        try await World.open { world in
            let endpoint = try await world.endpoint()
            let many = (0..<599).map { _ in
                MessageInfo { ($0.accountId, $0.endpointId, $0.otherAddress) = (world.alpha, endpoint, "x") }
            }
            try await world.store.messages(in: .all).add(many)
            _ = try await send(world, endpoint, #""identity":"ann","body":"600""#)
            let refused = try await world.post(
                "/flows/message",
                #"{"endpointId":"\#(endpoint)","identity":"ann","body":"601"}"#,
                as: .nobody
            )
            try refused.expectError(429, .tooManyRequests)
            #expect(refused["Retry-After"] != nil)
            _ = try await send(world, endpoint, #""identity":"ann","body":"602""#, as: .user)
            _ = try await send(world, try await world.endpoint(.team, "alpha 2"), #""identity":"ann","body":"1""#)
            world.clock.advance(seconds: 60)
            _ = try await send(world, endpoint, #""identity":"ann","body":"later""#)
        }
    }

    @Test("with an Idempotency-Key, who is signed in stores a message once")
    func once() async throws {
        try await World.open { world in
            let request = TestRequest.post(
                "/flows/message",
                #"{"endpointId":"\#(try await world.endpoint())","identity":"ann","body":"x"}"#
            )
            .with("Idempotency-Key", "m-1")
            let first = try await world.send(request, as: .user)
            let second = try await world.send(request, as: .user)
            #expect(first.status == 200 && second.body == first.body && second["Idempotency-Replayed"] == "true")
            #expect(try await world.get("/messages").value(ListResponse<MessageInfo>.self).totalCount == 1)
        }
    }

    @Test("the members may come in a form and by GET, and watchers of the account are told")
    func forms() async throws {
        try await World.open { world in
            let endpoint = try await world.endpoint()
            try await world.watch("account:\(world.alpha)") { watcher, _ in
                let form = try await world.send(.post("/flows/message", form: "endpointId=\(endpoint)&fromAddress=%2B15550000001&body=Hi"))
                let session = try form.value(FlowMessageInfo.self).sessionId
                let created = try #require(try await watcher.event())
                #expect(created.name == "session.created" && created.text("id") == session)
                let again = try await world.send(.get("/flows/message?endpointId=\(endpoint)&fromAddress=+15550000001&body=Ho"))
                #expect(try again.value(FlowMessageInfo.self).sessionId == session, "a plus that was not encoded is one still")
                var event = try #require(try await watcher.event())
                while event.name != "session.logged" { event = try #require(try await watcher.event()) }
                #expect(event.json.contains("+15550000001: Ho"))
            }
        }
    }
}
