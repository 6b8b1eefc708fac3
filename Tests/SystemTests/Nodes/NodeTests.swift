import Foundation
import TestDatabase
import Testing

/// Two processes on one database: whatever a client was told by one, the other knows.
@Suite("Several nodes are one", .enabled(if: TestDatabase.isUsed, "nodes share a PostgreSQL database"))
struct NodeTests {
    /// Runs two nodes on a database with an account of three sessions.
    private func withNodes(
        _ arguments: [String] = [],
        _ body: (_ a: RunningServer, _ b: RunningServer, _ account: String) async throws -> Void
    ) async throws {
        try await RunningServer.withSessions(3, arguments: arguments) { a, account in
            try await a.beside(arguments: arguments) { b in try await body(a, b, account) }
        }
    }

    @Test("who signs in at one is known at the other, and who signs out there is known nowhere")
    func signIn() async throws {
        try await withNodes { a, b, _ in
            let json = #"{"userName":"\#(RunningServer.email)","password":"\#(RunningServer.password)"}"#
            let answer = try await a.send("POST", "/auth/credentials", json: json)
            let id = try #require(answer.cookie("ss-id"))
            let cookie = ["Cookie": "ss-id=\(id)"]
            for node in [a, b] { #expect(try await node.send("GET", "/accounts", headers: cookie).status == 200) }
            #expect(try await b.send("POST", "/auth/logout", headers: cookie).status == 200)
            for node in [a, b] { #expect(try await node.send("GET", "/accounts", headers: cookie).status == 401) }
        }
    }

    @Test("a key that is added counts at every node, and one that is revoked at none")
    func keys() async throws {
        try await withNodes { a, b, _ in
            let added = try await a.run(["key", "add", "test", "--user", RunningServer.email])
            let words = added.output.split(whereSeparator: \.isWhitespace).map(String.init)
            let secret = try #require(words.last, "\(added.errors)")
            for node in [a, b] { #expect(try await node.get("/accounts", as: .key(secret)).status == 200, "\(added)") }
            let id = try #require(added.output.firstMatch(of: /\b[0-9a-f]{24}\b/)).output
            let revoked = try await a.run(["key", "revoke", String(id)])
            #expect(revoked.status == 0, "\(revoked.errors)")
            for node in [a, b] { #expect(try await node.get("/accounts", as: .key(secret)).status == 401) }
        }
    }

    @Test("wrong passwords at one lock the other, too")
    func lockout() async throws {
        // Without a wait after a wrong one, which might be over when the other node is asked.
        try await withNodes(["--set", "signIn.user.lockAfter=4", "--set", "signIn.user.firstDelay=0"]) { a, b, account in
            let (email, password) = ("ann@example.com", "a long password of Ann's")
            let added = try await a.run(["user", "add", email, "--account", account, "--password-stdin"], input: password + "\n")
            #expect(added.status == 0, "\(added.errors)")
            #expect(try await b.get("/accounts", as: .login(email, password: password)).status == 200)
            for _ in 0..<4 { #expect(try await a.get("/accounts", as: .login(email, password: "wrong")).status == 401) }
            for node in [a, b] {
                let refused = try await node.get("/accounts", as: .login(email, password: password))
                #expect(refused.status == 401 && refused.body.contains("has been locked"), "\(refused)")
            }
        }
    }

    @Test("a change at one is told once at the other, and who comes back to the first one goes on from there")
    func events() async throws {
        try await withNodes { a, b, account in
            let session = RunningServer.sessionId(0)
            let last = try await EventWatcher.with(b, "account:\(account)") { watcher in
                #expect(await a.append("first", to: session))
                #expect(await b.append("second", to: session))
                let told = try await watcher.messages(through: "second")
                #expect(told == ["first", "second"])
                return try #require(watcher.lastId)
            }
            #expect(await b.append("missed", to: session))
            try await EventWatcher.with(a, "account:\(account)", after: last) { watcher in
                #expect(await b.append("now", to: session))
                let told = try await watcher.messages(through: "now")
                #expect(told == ["missed", "now"])
            }
        }
    }

    @Test("heartbeats keep a stream alive at whatever node they come in, and it ends when there are none")
    func heartbeats() async throws {
        let idle = Duration.seconds(4)
        try await withNodes(["--set", "events.idleTimeout=4", "--set", "events.heartbeat=0.5"]) { a, b, account in
            try await EventWatcher.with(a, "account:\(account)") { watcher in
                let path = try "/event-heartbeat?id=\(watcher.id)"
                let start = ContinuousClock.now
                while ContinuousClock.now - start < idle * 1.5 {
                    let answer = try await b.send("POST", path, headers: authorization)
                    try #require(answer.status == 200, "\(answer.body)")
                }
                #expect(await b.append("still here", to: RunningServer.sessionId(0)))
                let told = try await watcher.messages(through: "still here")
                #expect(told == ["still here"])
                while try await watcher.next() != nil {}
                // Its node has ended the stream, and forgets it just afterwards.
                while case let answer = try await b.send("POST", path, headers: authorization), answer.status != 404 {
                    try #require(answer.status == 200, "\(answer.body)")
                }
            }
        }
    }

    @Test("streams are listed, changed and ended through any node, and who watches elsewhere hears who comes and goes")
    func subscriptions() async throws {
        try await withNodes { a, b, account in
            let session = RunningServer.sessionId(1)
            try await EventWatcher.with(b, "account:\(account)") { other in
                try await EventWatcher.with(a, "account:\(account)") { watcher in
                    let (id, otherId) = (try watcher.id, try other.id)
                    while let frame = try await other.frame("cmd.onJoin"), !frame.json.contains(id) {}
                    for node in [a, b] {
                        let list = try await node.get("/event-subscribers?channels=account:\(account)").body
                        #expect(list.contains(id) && list.contains(otherId))
                    }
                    let change = #"{"subscribeChannels":["session:\#(session)"],"unsubscribeChannels":["account:\#(account)"]}"#
                    #expect(try await b.send("POST", "/event-subscribers/\(id)", json: change, headers: authorization).status == 200)
                    while let frame = try await watcher.frame("cmd.onUpdate"), !frame.json.contains(#""channels":"session:\#(session)""#) {}
                    while let frame = try await other.frame("cmd.onLeave"), !frame.json.contains(id) {}
                    #expect(await b.append("about it", to: session))
                    #expect(try await watcher.event()?.selector == "session:\(session)@session.logged")
                    #expect(try await b.send("POST", "/event-unregister?id=\(id)", headers: authorization).status == 200)
                    while try await watcher.next() != nil {}
                    #expect(watcher.outcome == "end")
                }
            }
        }
    }

    @Test("a stream of a node that was killed is not known for good, and the next node has its events")
    func killed() async throws {
        try await withNodes { a, b, account in
            let last = try await EventWatcher.with(a, "account:\(account)") { watcher in
                a.kill()
                while try await watcher.next() != nil {}
                return try #require(watcher.lastId)
            }
            #expect(await b.append("meanwhile", to: RunningServer.sessionId(0)))
            try await EventWatcher.with(b, "account:\(account)", after: last) { watcher in
                let told = try await watcher.messages(through: "meanwhile")
                #expect(told == ["meanwhile"])
            }
        }
    }

    @Test("a job runs once: each session that ended long ago is archived by one node, and told once")
    func jobs() async throws {
        try await withNodes(["--set", "archive.interval=1", "--set", "archive.days=15"]) { a, b, account in
            try await EventWatcher.with(a, "account:\(account)") { watcher in
                let ids = (0..<40).map { String(format: "%024x", 0xA00 + $0) }
                let lines = ids.map {
                    #"{"id":"\#($0)","dateCreated":"2026-01-01T12:00:00.000Z","channel":"Voice","direction":"Incoming","ended":true}"#
                }
                let file = b.data.appending(path: "old.jsonl")
                try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
                let run = try await b.run(["import", "sessions", file.path, "--account", account])
                #expect(run.status == 0, "\(run.errors)")
                var archived: [String] = []
                while Set(archived).count < ids.count, let frame = try await watcher.event() {
                    guard frame.name == "session.archived", let id = frame.json.firstMatch(of: /"id":"([0-9a-f]*)"/) else { continue }
                    if ids.contains(String(id.output.1)) { archived.append(String(id.output.1)) }
                }
                #expect(archived.count == ids.count)
                #expect(try await b.count("accountIds=\(account)&searchArchive=true") >= ids.count)
            }
        }
    }

    private var authorization: [String: String] { ["Authorization": RunningServer.Sender.administrator.authorization] }
}

extension EventWatcher {
    /// The messages that are added to logs, up to and including one.
    fileprivate func messages(through last: String) async throws -> [String] {
        var messages: [String] = []
        while messages.last != last, let frame = try await event() {
            if let message = frame.message { messages.append(message) }
        }
        return messages
    }
}
