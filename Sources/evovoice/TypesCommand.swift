import ArgumentParser
import Contract
import Domain
import ServiceKit

struct TypesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "types",
        abstract: "Print the code of a typed client.",
        discussion: """
            The same text as a server answers at /types/LANG, without a server.

            LANGUAGES:
              \(ClientLanguage.all.map(\.key).joined(separator: ", ")), \(ClientLanguage.variants.map(\.key).joined(separator: ", "))

            EXAMPLES:
              evovoice types python -o dtos.py
              evovoice types typescript --base-url https://voice.example.com --option IncludeTypes=ListSessions.*
            """
    )

    @Argument(help: "The language.")
    var language: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Where the server is reached, for the header.", valueName: "url"))
    var baseURL = "http://localhost:8080"

    @Option(name: .customLong("option"), help: ArgumentHelp("An option of the generator; may be repeated.", valueName: "name=value"))
    var options: [String] = []

    func run() throws {
        guard let language = ClientLanguage.named(language) else {
            let known = (ClientLanguage.all + ClientLanguage.variants).map(\.key)
            throw ValidationError(
                "There is no client code in '\(language)'\(Spelling.hint(for: language, in: known)); known are \(known.joined(separator: ", "))"
            )
        }
        let given = try options.map { option -> (name: String, value: String) in
            let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, ClientOption.allCases.contains(where: { $0.rawValue.lowercased() == parts[0].lowercased() }) else {
                let known = ClientOption.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--option \(option): expected NAME=VALUE with one of the names \(known)")
            }
            return (parts[0], parts[1])
        }
        let code = source(
            for: language,
            registry: EvoVoice.registry,
            options: try ClientOptions(query: given),
            baseURL: baseURL,
            date: WallClock.system.now()
        )
        let file = try OutputFile(output)
        try file.write(code.utf8)
        try file.close()
    }
}
