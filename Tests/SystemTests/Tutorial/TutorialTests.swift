import Foundation
import Testing

@Suite(
    "The tutorial",
    .enabled(if: ["python3", "bash", "curl", "jq"].allSatisfy { Project.find($0) != nil }, "needs python3, bash, curl and jq")
)
struct TutorialTests {
    @Test("works as it is written, and prints what it says")
    func works() async throws {
        let python = try #require(Project.find("python3"))
        try await RunningServer.with { server in
            let script = Project.root.appending(path: "Tests/SystemTests/Tutorial/tutorial.py").path
            let page = Project.root.appending(path: "docs/tutorial.md").path
            let login = "\(RunningServer.email):\(RunningServer.password)"
            let run = try await Command.run(python, [script, page, server.address, login])
            #expect(run.status == 0, "\(run.output)\n\(run.errors)")
            #expect(run.output == "ok\n")
        }
    }
}
