import Foundation
import Testing

/// Clients that nobody here wrote, or that the server wrote itself, against the real binary.
@Suite("Typed clients")
struct ClientTests {
    @Test(
        "the published Python client signs in, lists, filters, pages, creates and gets typed errors",
        .enabled(if: Project.python != nil, "start the tests with `make test`: it prepares the Python client")
    )
    func python() async throws {
        try await drive(with: try #require(Project.python), script: "client.py")
    }

    @Test("the generated mjs client does the same under Node", .enabled(if: Project.node != nil, "install nodejs"))
    func node() async throws {
        try await drive(with: try #require(Project.node), script: "client.mjs")
    }

    private func drive(with program: URL, script: String) async throws {
        try await RunningServer.withSessions(60) { server, account in
            let folder = server.data.appending(path: "client")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let script = Project.root.appending(path: "Tests/SystemTests/Clients/\(script)")
            let client = try await Command.run(
                program,
                [script.path, server.address, folder.path, RunningServer.email, RunningServer.password, account]
            )
            #expect(client.status == 0, "\(client.output)\n\(client.errors)")
            #expect(client.output.hasSuffix("ok\n"))
        }
    }
}
