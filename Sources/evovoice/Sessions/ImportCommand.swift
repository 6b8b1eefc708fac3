import ArgumentParser

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring records of another system in.",
        subcommands: [ImportSessions.self]
    )
}
