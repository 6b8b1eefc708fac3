import Foundation
import Testing

@Suite("evovoice types and openapi")
struct DocumentTests {
    @Test("client code is the same as the server's, save the date", arguments: ["python", "mjs", "swift"])
    func types(language: String) async throws {
        try await RunningServer.with { server in
            let printed = try await Command.run(Binary.url, ["types", language, "--base-url", server.address])
            #expect(printed.status == 0)
            let served = try await server.get("/types/\(language)").body
            let date = /Date: [^\n]*/
            #expect(printed.output.replacing(date, with: "") == served.replacing(date, with: ""))
        }
    }

    @Test("options of the generator are taken, and others are refused")
    func options() async throws {
        let chosen = try await Command.run(Binary.url, ["types", "python", "--option", "IncludeTypes=ListSessions.*"])
        #expect(chosen.output.contains("class ListSessions"))
        #expect(!chosen.output.contains("class NewAccount"))
        let unknown = try await Command.run(Binary.url, ["types", "python", "--option", "Include=x"])
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("expected NAME=VALUE with one of the names IncludeTypes"))
    }

    @Test("the OpenAPI description is the same as the server's, and goes into a file when asked")
    func openapi() async throws {
        try await RunningServer.with { server in
            try await DataFolder.with { folder in
                let file = folder.path("openapi.json")
                let printed = try await Command.run(Binary.url, ["openapi", "--base-url", server.address, "-o", file])
                #expect(printed.status == 0)
                #expect(printed.output.isEmpty)
                let served = try await server.get("/openapi.json").body
                #expect(try folder.text("openapi.json") == served)
            }
        }
    }
}
