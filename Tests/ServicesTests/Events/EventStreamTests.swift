import Contract
import Domain
import NIOHTTP1
import ServiceKit
import Services
import Storage
import Testing

@Suite("Live events")
struct EventStreamTests {
    @Test("a stream begins with who one is and where to send heartbeats; all values are text")
    func connects() async throws {
        try await World.open { world in
            try await world.watch("account:\(world.alpha)") { watcher, first in
                let head = try #require(watcher.head)
                #expect(head.status == .ok)
                #expect(head.headers["Content-Type"] == ["text/event-stream"])
                #expect(head.headers["Cache-Control"] == ["no-cache"])
                #expect(head.headers["X-Accel-Buffering"] == ["no"])
                #expect(head.headers["Content-Encoding"].isEmpty)
                #expect(first.selector == "cmd.onConnect")
                let id = try #require(first.text("id"))
                #expect(first.text("heartbeatUrl") == "http://voice.test/event-heartbeat?id=\(id)")
                #expect(first.text("unRegisterUrl") == "http://voice.test/event-unregister?id=\(id)")
                #expect(first.text("updateSubscriberUrl") == "http://voice.test/event-subscribers/\(id)")
                #expect(first.text("heartbeatIntervalMs") == "10000")
                #expect(first.text("idleTimeoutMs") == "30000")
                #expect(first.text("userId") == world.id(of: .user))
                #expect(first.text("displayName") == Person.user.email)
                #expect(first.text("isAuthenticated") == "true")
                #expect(first.text("channels") == "account:\(world.alpha)")
                #expect(first.text("createdAt") == String(world.now.milliseconds))
                let joined = try #require(try await watcher.next())
                #expect(joined.selector == "account:\(world.alpha)@cmd.onJoin")
                #expect(joined.text("id") == id)
                #expect(joined.text("heartbeatUrl") == nil)
            }
        }
    }

    @Test("what happens to the sessions of an account is told as it happens, in order")
    func tells() async throws {
        try await World.open { world in
            try await world.watch("account:\(world.alpha)") { watcher, first in
                let id = try await world.session { $0.ended = false }
                _ = try await world.session(in: world.beta)
                #expect(try await world.patch("/sessions/\(id)", #"{"callState":"Hold"}"#).status == 200)
                #expect(try await world.post("/api/AddToSessionLog", #"{"sessionId":"\#(id)","message":"Line 1"}"#).status < 300)
                var ids = [first.id]
                for name in ["created", "changed", "logged"] {
                    let frame = try #require(try await watcher.event())
                    #expect(frame.selector == "account:\(world.alpha)@session.\(name)")
                    #expect(frame.text("id") == id)
                    ids.append(frame.id)
                }
                #expect(ids == ids.sorted() && Set(ids).count == 4)
            }
        }
    }

    @Test("one session can be watched; others of the account stay silent; on both channels an event comes once")
    func sessionChannel() async throws {
        try await World.open { world in
            let (id, other) = (try await world.session(), try await world.session())
            try await world.watch("session:\(id)") { watcher, _ in
                for session in [other, id] { try await world.append("x", to: session) }
                let frame = try #require(try await watcher.event())
                #expect(frame.selector == "session:\(id)@session.logged")
            }
            try await world.watch("account:\(world.alpha),session:\(id)") { watcher, _ in
                for message in ["one", "two"] { try await world.append(message, to: id) }
                #expect(try #require(try await watcher.event()).text("message") == "one")
                #expect(try #require(try await watcher.event()).text("message") == "two")
            }
        }
    }

    @Test("who comes back gets what was missed, in order, none twice, and then what happens")
    func resumes() async throws {
        try await World.open { world in
            let id = try await world.session()
            var last = 0
            try await world.watch("account:\(world.alpha)") { watcher, _ in
                try await world.append("0", to: id)
                last = try #require(try await watcher.event()).id
            }
            // More than is read at once.
            for number in 1...450 { try await world.append(String(number), to: id) }
            _ = try await world.session(in: world.beta)
            try await world.watch("account:\(world.alpha)", after: String(last)) { watcher, first in
                #expect(first.id == last)
                try await world.append("451", to: id)
                var (ids, messages) = ([Int](), [String]())
                while messages.last != "451", let frame = try await watcher.event() {
                    ids.append(frame.id)
                    messages.append(frame.text("message") ?? frame.selector)
                }
                #expect(messages == (1...451).map(String.init))
                #expect(ids == ids.sorted() && Set(ids).count == 451)
            }
            // The same in the query, for clients that cannot set a header.
            try await world.watch("session:\(id)&lastEventId=\(last)") { watcher, _ in
                let event = try #require(try await watcher.event())
                #expect(event.text("message") == "1")
            }
        }
    }

    @Test("who comes back too late, or with an id of another log, is told so and goes on from now", arguments: ["1", "999999", "nonsense"])
    func tooLate(lastEventId: String) async throws {
        try await World.open { world in
            let id = try await world.session()
            try await world.store.eventLog.prune(keeping: 1, since: DateTime(milliseconds: 0))
            try await world.watch("account:\(world.alpha)", after: lastEventId) { watcher, first in
                #expect(first.selector == "cmd.onConnect")
                let missed = try #require(try await watcher.next())
                #expect(missed.selector == "cmd.onMissed")
                #expect(missed.text("lastEventId") == lastEventId)
                try await world.append("after", to: id)
                let event = try #require(try await watcher.event())
                #expect(event.text("message") == "after")
                #expect(event.id > missed.id)
            }
        }
    }

    @Test("another process on the same data is heard")
    func otherProcess() async throws {
        try await World.open { world in
            let other = try world.reopened()
            try await world.watch("account:\(world.alpha)") { watcher, _ in
                let info = SessionInfo(account: world.alpha, name: "alpha", number: 1)
                try await other.sessions(in: .all).add([SessionToAdd(info)], by: World.actor)
                #expect(try #require(try await watcher.event()).name == "session.created")
            }
        }
    }

    @Test("a watcher who does not read is dropped; the others get everything")
    func slow() async throws {
        var settings = EventSettings()
        settings.buffer = 4096
        try await World.open(events: settings) { world in
            let text = String(repeating: "x", count: 15_000)
            try await world.watch("account:\(world.alpha)") { fast, _ in
                try await world.watch("account:\(world.alpha)", window: 4096) { slow, first in
                    let slowId = try #require(first.text("id"))
                    // What the network holds back for the slow one is finite.
                    while try await world.get("/event-subscribers?channels=account:\(world.alpha)").text.contains(slowId) {
                        try await world.append(text, to: world.session())
                        #expect(try #require(try await fast.event()).name == "session.created")
                        #expect(try #require(try await fast.event()).name == "session.logged")
                    }
                    // What was on its way to the slow one, and no end as of a stream that was told to its end.
                    await #expect(throws: (any Error).self) {
                        while try await slow.next() != nil {}
                    }
                    try await world.append("still here", to: world.session())
                    #expect(try #require(try await fast.event()).name == "session.created")
                }
            }
        }
    }

    @Test("who takes leave gets the end of the stream")
    func unregisters() async throws {
        try await World.open { world in
            try await world.watch("account:\(world.alpha)") { watcher, first in
                let answer = try await world.send(.post("/event-unregister?id=\(first.text("id") ?? "")"), as: .user)
                #expect(answer.status == 200)
                while try await watcher.next() != nil {}
            }
        }
    }
}

extension World {
    func append(_ message: String, to id: String) async throws {
        try await store.sessions(in: .all).appendToLog(id, message: message, by: Self.actor)
    }
}
