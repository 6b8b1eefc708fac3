import ArgumentParser
import Contract
import Domain
import ServiceKit
import Services
import Storage

struct AddKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add an API key. It is shown once, at the end of the output.",
        discussion: """
            A scope is *, an area of the API, or an area for reading only: sessions:read.

            AREAS:
              \(areas.sorted().joined(separator: ", "))

            EXAMPLES:
              evovoice key add dashboard --user ann@example.com --scopes sessions:read,accounts:read --expires 90d
            """
    )

    @Argument(help: "What the key is for.")
    var name: String

    @Option(help: ArgumentHelp("The login it acts for.", valueName: "email"))
    var user: String

    @Option(help: ArgumentHelp("What it may be used for.", valueName: "scope,…"))
    var scopes = "*"

    @Option(help: ArgumentHelp("Its last day (UTC), or for how many days it is good (default: no end).", valueName: "YYYY-MM-DD or 90d"))
    var expires: String?

    @OptionGroup var options: DataOptions

    private static var areas: Set<String> { Set(EvoVoice.registry.operations.map { $0.operation.tag }.filter { !$0.isEmpty }) }

    func run() async throws {
        let scopes = scopes.split(separator: ",").map(String.init)
        try KeyScope.check(scopes, areas: Self.areas)
        let end = try expires.map { try Self.end($0, now: WallClock.system.now()) }
        let store = try options.openStore()
        let owner = try await store.user(email: user)
        let secret = "evk_" + SecretToken.random(bytes: 24)
        let key = try await store.apiKeys.add(
            name: name,
            secretHash: SecretToken.hash(secret),
            userId: owner.id ?? "",
            scopes: scopes,
            expires: end,
            by: .command("key")
        )
        Terminal.print("Added key '\(name)' (\(key.id)) for \(user)\(end.map { ", good until \($0.shortest)" } ?? "")")
        Terminal.print("The key, shown only now: \(secret)")
    }

    private static func end(_ text: String, now: DateTime) throws -> DateTime {
        if text.hasSuffix("d"), let days = Int64(text.dropLast()), (1...36_500).contains(days) {
            return DateTime(milliseconds: now.milliseconds + days * 86_400_000)
        }
        guard let day = CalendarDate(text) else {
            throw ValidationError("--expires \(text): expected a day such as 2026-12-31, or a number of days such as 90d")
        }
        let end = DateTime(milliseconds: Int64(day.daysSince1970 + 1) * 86_400_000)
        guard now < end else { throw ValidationError("--expires \(text): that day is over") }
        return end
    }
}
