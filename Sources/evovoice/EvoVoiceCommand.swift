import ArgumentParser
import Services

@main
struct EvoVoiceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evovoice",
        abstract: "A self-hosted communications platform.",
        discussion: """
            Start a server with an empty data folder, and sign in with the password it prints:

              evovoice serve --data data

            Exit codes: 0 done, 1 failed, 64 the command line is wrong.
            """,
        version: EvoVoiceServer.version,
        subcommands: [Serve.self]
    )
}
