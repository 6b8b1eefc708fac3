import Foundation
import Testing

/// Each starts databases and servers of its own, whatever the other tests run on.
@Suite("Failures", .serialized, .enabled(if: !Machine.isSecondRun, "tested in the run on SQLite"))
struct FailureTests {
    @Test(
        "three nodes over PostgreSQL lose nothing that was acknowledged, store nothing twice and tell every event, whatever breaks",
        .enabled(
            if: Project.find("python3") != nil && Machine.hasPostgreSQL,
            "needs python3 and postgresql"
        )
    )
    func failover() async throws {
        let load = Machine.isSoak ? ["--rate", "500", "--pause", "30"] : ["--rate", "80", "--pause", "3"]
        try await run("failover.py", load)
    }

    @Test(
        "a full disk refuses changes, loses none that was acknowledged, and takes changes again when there is room",
        .enabled(if: Project.find("python3") != nil && Machine.canMount, "needs python3 and the right to mount a file system")
    )
    func fullDisk() async throws {
        try await run("fulldisk.py", [])
    }

    @Test(
        "a full disk under PostgreSQL, of its tables or of its log, refuses changes, loses none that was acknowledged, and takes changes again",
        .enabled(
            if: Project.find("python3") != nil && Machine.hasPostgreSQL && Machine.canMount,
            "needs python3, postgresql and the right to mount a file system"
        )
    )
    func fullDatabase() async throws {
        try await run("fulldatabase.py", [])
    }

    private func run(_ script: String, _ arguments: [String]) async throws {
        let python = try #require(Project.find("python3"))
        let path = Project.root.appending(path: "Tests/SystemTests/Failures/\(script)").path
        let command = [python.path, path, Binary.url.path] + arguments
        // What is mounted is seen by the script and its servers only, and is gone with them.
        let run =
            script.hasPrefix("full")
            ? try await Command.run(URL(filePath: "/usr/bin/unshare"), ["-m"] + command)
            : try await Command.run(python, Array(command.dropFirst()))
        #expect(run.status == 0, "\(run.output)\n\(run.errors)")
        if Machine.isSoak { print(run.output) }
    }
}
