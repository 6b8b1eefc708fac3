import Foundation
import TestDatabase
import Testing

/// The running server against its own OpenAPI document.
@Suite("The OpenAPI document and the server")
struct SchemathesisTests {
    @Test(
        "requests made up from the document get no 5xx and no answer outside it",
        .enabled(if: Project.python != nil, "start the tests with `make test`: it prepares schemathesis")
    )
    func conformance() async throws {
        let tool = try #require(Project.python).deletingLastPathComponent().appending(path: "schemathesis")
        try await RunningServer.with { server in
            let folder = server.data.appending(path: "schemathesis")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let run = try await Command.run(
                tool,
                [
                    "run", "\(server.address)/openapi.json",
                    "--auth", "\(RunningServer.email):\(RunningServer.password)",
                    // What is declared but does nothing yet answers 501, as the document says.
                    "--exclude-by", "/x-implemented == false",
                    "--checks",
                    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance",
                    "--phases", "examples,coverage,fuzzing", "--max-examples", "15", "--max-time", TestDatabase.isUsed ? "40" : "75",
                    "--seed", "1", "--generation-database", "none", "--no-color",
                ],
                in: folder
            )
            #expect(run.status == 0, "\(run.output.suffix(6000))\n\(run.errors.suffix(2000))")
            #expect(run.output.contains(/Operations: +[1-9][0-9]+ selected/), "it must have found the implemented operations")
        }
    }
}
