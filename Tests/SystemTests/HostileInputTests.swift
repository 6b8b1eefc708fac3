import Foundation
import Testing

@Suite("Hostile input")
struct HostileInputTests {
    @Test(
        "gets a clear 4xx, and the server is none the worse",
        .enabled(if: Project.find("python3") != nil, "install python3")
    )
    func hostile() async throws {
        let python = try #require(Project.find("python3"))
        try await RunningServer.withSessions(10) { server, account in
            let script = Project.root.appending(path: "Tests/SystemTests/Clients/hostile.py").path
            let run = try await Command.run(python, [script, server.address, RunningServer.email, RunningServer.password, account])
            #expect(run.status == 0, "\(run.output)\n\(run.errors)")
            #expect(run.output == "ok\n")
            #expect(await server.stop() == 0, "it must still end in order")
        }
    }
}
