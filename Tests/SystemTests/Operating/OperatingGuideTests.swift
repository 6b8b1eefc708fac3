import Foundation
import Testing

@Suite("The operating guide", .enabled(if: !Machine.isSecondRun, "tested in the run on SQLite"))
struct OperatingGuideTests {
    @Test(
        "leads from one machine to three nodes on PostgreSQL, with its commands as they stand",
        .enabled(
            if: Machine.canMakeMachines && Machine.hasDebianPostgreSQL && Project.find("python3") != nil && Project.find("nginx") != nil,
            "needs root, network namespaces, Debian's postgresql-15 and nginx, and python3"
        )
    )
    func walk() async throws {
        let python = try #require(Project.find("python3"))
        let script = Project.root.appending(path: "Tests/SystemTests/Operating/walk.py").path
        let guide = Project.root.appending(path: "docs/operating.md").path
        // Its machines and their network are seen by the script only, and are gone with it.
        let command = ["-m", "-n", python.path, "-u", script, guide, Binary.url.path]
        let run = try await Command.run(URL(filePath: "/usr/bin/unshare"), command)
        #expect(run.status == 0, "\(run.output)\n\(run.errors)")
        #expect(run.output.hasSuffix("ok\n"))
    }
}
