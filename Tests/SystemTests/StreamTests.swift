import Foundation
import TestDatabase
import Testing

@Suite("Lists without pages")
struct StreamTests {
    private static let bound = (Machine.isSoak ? 64 : 16) << 20
    /// 88 MB in the suite, 1.9 GB by `make soak`.
    private static let sessions = Machine.isSoak ? 48_000 : 2200
    /// Bytes of a session's `consoleData`, which no index holds.
    private static let size = 40_000

    #if os(Linux)
        @Test(
            "do not fill the server's memory, hold up no writer, keep no reader waiting for slow clients, and end with their clients",
            .enabled(if: Project.find("python3") != nil, "install python3")
        )
        func bounded() async throws {
            let python = try #require(Project.find("python3"))
            try await RunningServer.withSessions(1, arguments: ["--set", "archive.days=0"]) { server, account in
                try await fill(server, account)
                let script = Project.root.appending(path: "Tests/SystemTests/Clients/stream.py").path
                let client = [script, server.address, RunningServer.email, RunningServer.password, account, RunningServer.sessionId(0)]
                let database = server.environment["EVOVOICE_DATABASE"].map { [$0] } ?? []
                let run = try await Command.run(python, client + ["\(server.processId)", "\(Self.bound)"] + database)
                #expect(run.status == 0, "\(run.output)\n\(run.errors)")
                #expect(run.output.contains("MB were sent twice"))
            }
        }
    #endif

    private func fill(_ server: RunningServer, _ account: String) async throws {
        let file = server.data.appending(path: "large.jsonl")
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        let filling = String(repeating: "x", count: Self.size)
        for number in 0..<Self.sessions {
            let line = #"""
                {"id":"\#(String(format: "%024x", 0xB000 + number))","dateCreated":"2026-01-01T12:00:00.000Z","channel":"Voice",\#
                "direction":"Incoming","ended":true,"consoleData":"\#(filling)"}

                """#
            try handle.write(contentsOf: Data(line.utf8))
        }
        try handle.close()
        let run = try await server.run(["import", "sessions", file.path, "--account", account])
        #expect(run.status == 0, "\(run.errors)")
    }
}
