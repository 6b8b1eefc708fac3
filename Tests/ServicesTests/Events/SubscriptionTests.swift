import Contract
import Domain
import ServiceKit
import Services
import Storage
import Testing

@Suite("Subscriptions")
struct SubscriptionTests {
    @Test("channels change while watching, and the client is told")
    func changesChannels() async throws {
        try await World.open { world in
            let session = try await world.session()
            try await world.watch("account:\(world.alpha)") { watcher, first in
                let id = try #require(first.text("id"))
                let body = #"{"subscribeChannels":["session:\#(session)"],"unsubscribeChannels":["account:\#(world.alpha)"]}"#
                #expect(try await world.send(.post("/event-subscribers/\(id)", body), as: .user).status == 200)
                #expect(try await watcher.frame("cmd.onUpdate")?.text("channels") == "session:\(session)")
                _ = try await world.session()
                try await world.append("x", to: session)
                var event = try #require(try await watcher.event())
                // Where several write at once, what was stored just before may be told too.
                while event.selector == "session:\(session)@session.created" { event = try #require(try await watcher.event()) }
                #expect(event.selector == "session:\(session)@session.logged")
            }
        }
    }

    @Test("members of a channel are told who comes and goes, those of others are not")
    func presence() async throws {
        try await World.open { world in
            try await world.watch("account:\(world.beta)", as: .foreignUser) { foreign, _ in
                try await world.watch("account:\(world.alpha)") { watcher, _ in
                    _ = try await watcher.frame("cmd.onJoin")
                    try await world.watch("account:\(world.alpha)", as: .manager) { _, first in
                        let joined = try #require(try await watcher.frame("cmd.onJoin"))
                        #expect(joined.selector == "account:\(world.alpha)@cmd.onJoin")
                        #expect(joined.text("displayName") == Person.manager.email)
                        let list = try await world.get("/event-subscribers?channels=account:\(world.alpha)", as: .user).text
                        #expect(list.hasPrefix("[{") && list.contains(Person.manager.email) && list.contains(Person.user.email))
                        #expect(!list.contains(Person.foreignUser.email))
                        let leave = TestRequest.post("/event-unregister?id=\(first.text("id") ?? "")")
                        #expect(try await world.send(leave, as: .manager).status == 200)
                    }
                    #expect(try await watcher.frame("cmd.onLeave")?.text("userId") == world.id(of: .manager))
                }
                _ = try await world.session(in: world.beta)
                while let frame = try await foreign.next(), frame.name != "session.created" {
                    #expect(frame.text("displayName") == Person.foreignUser.email, "\(frame)")
                }
            }
        }
    }

    @Test("a client that stops its heartbeats is dropped, one that never sent any is not")
    func heartbeats() async throws {
        var settings = EventSettings()
        settings.idleTimeout = .milliseconds(200)
        settings.keepAlive = .milliseconds(50)
        try await World.open(events: settings) { world in
            try await world.watch("account:\(world.alpha)") { silent, _ in
                try await world.watch("account:\(world.alpha)") { beating, first in
                    let id = try #require(first.text("id"))
                    #expect(try await world.send(.post("/event-heartbeat?id=\(id)"), as: .user).status == 200)
                    while try await beating.next() != nil {}
                    try await world.send(.post("/event-heartbeat?id=\(id)"), as: .user).expectError(404, .notFound)
                }
                _ = try await world.session()
                #expect(try await silent.event()?.name == "session.created")
            }
        }
    }

    @Test("a quiet stream moves on, so that it does not come back too late")
    func quiet() async throws {
        var settings = EventSettings()
        settings.keepAlive = .milliseconds(50)
        try await World.open(events: settings) { world in
            try await world.watch("account:\(world.alpha)") { watcher, first in
                var newest = 0
                try await world.watch("account:\(world.beta)", as: .foreignUser) { other, _ in
                    let id = try await world.session(in: world.beta)
                    while let event = try await other.event() {
                        newest = event.id
                        if event.text("id") == id { return }
                    }
                }
                var last = first.id
                while last < newest { last = try #require(try await watcher.next()).id }
                try await world.store.eventLog.prune(keeping: 1, since: DateTime(milliseconds: 0))
                try await world.watch("account:\(world.alpha)", after: String(last)) { again, _ in
                    let next = try await again.next()
                    #expect(next?.name == "cmd.onJoin")
                }
            }
        }
    }

    @Test("more than the allowed number of streams are turned away for a while")
    func full() async throws {
        var settings = EventSettings()
        settings.watchers = 1
        try await World.open(events: settings) { world in
            try await world.watch("account:\(world.alpha)") { _, _ in
                let answer = try await world.get("/event-stream?channels=account:\(world.alpha)", as: .user)
                try answer.expectError(503, .unavailable)
                #expect(answer["Retry-After"] == "10")
            }
        }
    }

    @Test("no channel is connected to nothing; the wrong verb is told the right one; a head is a head")
    func edges() async throws {
        try await World.open { world in
            try await world.watch("") { watcher, first in
                #expect(first.text("channels") == "*")
                let id = try #require(first.text("id"))
                _ = try await world.session()
                #expect(try await world.send(.post("/event-heartbeat?id=\(id)"), as: .user).status == 200)
                #expect(try await watcher.next()?.name == "cmd.onHeartbeat")
            }
            let wrong = try await world.post("/event-stream", "{}")
            #expect(wrong.status == 405 && wrong["Allow"] == "GET, HEAD, OPTIONS")
            let head = try await world.send(TestRequest(verb: "HEAD", target: "/event-stream"), as: .user)
            #expect(head.status == 200 && head.body.isEmpty && head["Content-Type"] == "text/event-stream")
            try await world.send(.post("/event-heartbeat"), as: .user).expectError(400, .notEmpty, fields: ["Id"])
            try await world.send(.post("/event-heartbeat?id=x"), as: .user).expectError(404, .notFound)
        }
    }
}
