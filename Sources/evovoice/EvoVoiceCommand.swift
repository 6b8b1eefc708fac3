import ArgumentParser
import Foundation
import Services

/// The command line: one verb, one file.
struct EvoVoiceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evovoice",
        abstract: "A self-hosted communications platform: calls, chats and faxes behind one HTTP API.",
        discussion: """
            EXAMPLES:
              evovoice serve --data /var/lib/evovoice
              evovoice import sessions calls.csv --account Demo --map calls.yaml
              evovoice export sessions --account Demo --format csv -o calls.csv
              evovoice backup /backup/evovoice.db --data /var/lib/evovoice

            Every setting can come from a flag, the environment (EVOVOICE_…) or a settings file: see docs/settings.md.

            EXIT STATUS:
              0  done
              1  failed; standard error says why and what to do
              64 the command line is not understood
            """,
        version: EvoVoiceServer.version,
        subcommands: [
            ServeCommand.self, ImportCommand.self, ExportCommand.self, UserCommand.self, KeyCommand.self, RetentionCommand.self,
            MigrateCommand.self,
            BackupCommand.self, CheckCommand.self, TypesCommand.self, OpenAPICommand.self, GenerateCommand.self,
        ]
    )
}

@main
enum Main {
    static func main() async {
        var command: any ParsableCommand
        do {
            command = try EvoVoiceCommand.parseAsRoot()
        } catch {
            EvoVoiceCommand.exit(withError: error)
        }
        do {
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as ValidationError {
            Terminal.note("Error: \(error.message)\nRun the same command with --help to see what it takes.")
            exit(EX_USAGE)
        } catch {
            EvoVoiceCommand.exit(withError: Failure.explaining(error))
        }
    }
}
