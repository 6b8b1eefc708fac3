import Foundation
import Testing

@Suite("Live events from the real binary", .enabled(if: EventWatcher.python != nil, "install python3"))
struct EventStreamTests {
    @Test("what happens is heard, also from another process; who comes back gets what was missed, once")
    func hearsAndResumes() async throws {
        try await RunningServer.withSessions(3) { server, account in
            let session = RunningServer.sessionId(0)
            let last = try await EventWatcher.with(server, "account:\(account)") { watcher in
                #expect(await server.append("first", to: session))
                while let frame = try await watcher.event(), frame.message != "first" {}
                try await importCall(server, account, id: "0000000000000000000000aa")
                let frame = try #require(try await watcher.event())
                #expect(frame.selector == "account:\(account)@session.created")
                #expect(frame.json.contains("0000000000000000000000aa"))
                return frame.id
            }
            for number in 1...20 { #expect(await server.append("missed \(number)", to: session)) }
            try await EventWatcher.with(server, "account:\(account)", after: last) { watcher in
                #expect(await server.append("now", to: session))
                var messages: [String] = []
                while messages.last != "now", let frame = try await watcher.event() { messages.append(frame.message ?? frame.selector) }
                #expect(messages == (1...20).map { "missed \($0)" } + ["now"])
            }
        }
    }

    @Test("SIGTERM ends the streams properly, and the server with status 0")
    func stops() async throws {
        try await RunningServer.withSessions(1) { server, account in
            try await EventWatcher.with(server, "account:\(account)") { watcher in
                async let status = server.stop()
                while try await watcher.next() != nil {}
                #expect(watcher.outcome == "end")
                #expect(await status == 0)
            }
        }
    }

    @Test("sessions that ended long ago move to the archive, and that is heard")
    func archives() async throws {
        try await RunningServer.withSessions(1) { server, account in
            try await server.afterCrash(arguments: ["--set", "archive.interval=1"]) { server in
                try await EventWatcher.with(server, "account:\(account)") { watcher in
                    try await importCall(server, account, id: "0000000000000000000000bb", ended: true)
                    var kinds: [String] = []
                    while kinds.last != "session.archived", let frame = try await watcher.event() {
                        if frame.json.contains("0000000000000000000000bb") { kinds.append(frame.name) }
                    }
                    #expect(kinds == ["session.created", "session.archived"])
                    #expect(try await server.count("accountIds=\(account)&searchArchive=true") >= 1)
                }
            }
        }
    }

    /// Stores a call of long ago by the command line, beside the server.
    private func importCall(_ server: RunningServer, _ account: String, id: String, ended: Bool = false) async throws {
        let file = server.data.appending(path: "\(id).jsonl")
        let line = #"{"id":"\#(id)","dateCreated":"2026-01-01T12:00:00.000Z","channel":"Voice","direction":"Incoming","ended":\#(ended)}"#
        try Data("\(line)\n".utf8).write(to: file)
        let run = try await server.run(["import", "sessions", file.path, "--account", account])
        #expect(run.status == 0, "\(run.errors)")
    }
}
