import ArgumentParser
import Services
import Storage

struct ShowRetention: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show for how many days each account keeps what. What its own rule does not say is in brackets."
    )

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        let settings = try options.load().retention
        var table = TextTable("account", "name", "sessions", "logs", "recordings")
        for rule in try await store.retention.rules() {
            let days = RetainedPart.allCases.map { part in
                rule.days(part).map(Self.text) ?? "(\(Self.text(settings.days(part))))"
            }
            table.add(rule.accountId, rule.accountName, days[0], days[1], days[2])
        }
        table.print()
    }

    private static func text(_ days: Int) -> String {
        days == 0 ? "for ever" : "\(days) \(days == 1 ? "day" : "days")"
    }
}
