import ArgumentParser
import Contract
import Domain
import ServiceKit
import Storage

struct SetRetention: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Set for how many days an account keeps its sessions and their logs.",
        discussion: """
            DAYS is a whole number, 'forever', or 'default' for what the settings say. What is not named stays as it is.

            EXAMPLES:
              evovoice retention set --account Demo --sessions 365 --logs 90
              evovoice retention set --account Demo --sessions default
            """
    )

    @Option(help: ArgumentHelp("The account, by id or name.", valueName: "account"))
    var account: String

    @Option(help: ArgumentHelp("How long sessions are kept.", valueName: "days"))
    var sessions: String?

    @Option(help: ArgumentHelp("How long the logs of sessions are kept; the sessions stay.", valueName: "days"))
    var logs: String?

    @OptionGroup var options: DataOptions

    func run() async throws {
        guard sessions != nil || logs != nil else { throw ValidationError("Expected --sessions DAYS or --logs DAYS") }
        let (sessionDays, logDays) = (try sessions.map(Self.days), try logs.map(Self.days))
        let store = try options.openStore()
        let id = try await store.accounts(in: .all).find(idOrName: account).id ?? ""
        let rule = try await store.retention.update(id, by: .command("retention")) { rule in
            if let sessionDays { rule.sessionDays = sessionDays }
            if let logDays { rule.logDays = logDays }
        }
        Terminal.print("'\(rule.accountName)' has its rule; 'evovoice retention show' shows it")
    }

    /// `nil` is the default.
    private static func days(_ text: String) throws -> Int? {
        switch text {
        case "default": return nil
        case "forever": return 0
        default:
            guard let days = Int(text), (1...36_500).contains(days) else {
                throw ValidationError("'\(text)' is no number of days; expected 1 to 36500, 'forever' or 'default'")
            }
            return days
        }
    }
}
