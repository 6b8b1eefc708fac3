import ArgumentParser
import Contract
import ServiceKit
import Services

struct OpenAPICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi",
        abstract: "Print the OpenAPI 3.1 description of the API.",
        discussion: """
            The same document as a server answers at /openapi.json, without a server.

            EXAMPLES:
              evovoice openapi -o openapi.json
              evovoice openapi --base-url https://voice.example.com | jq .paths
            """
    )

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Where the server is reached.", valueName: "url"))
    var baseURL = ""

    func run() throws {
        let document = MetadataPages.openAPI(version: EvoVoiceServer.version)
        let file = try OutputFile(output)
        try file.write(document.json(baseURL: baseURL))
        try file.close()
    }
}
