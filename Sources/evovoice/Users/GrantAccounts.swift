import ArgumentParser
import Contract
import Domain
import Storage

struct GrantAccounts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: "Let a login use accounts, or no longer.",
        discussion: """
            EXAMPLES:
              evovoice user grant bob@example.com --account Demo --account Other
              evovoice user grant bob@example.com --account Demo --remove
            """
    )

    @Argument(help: "The email address.")
    var email: String

    @Option(name: .customLong("account"), help: ArgumentHelp("An account; may be repeated.", valueName: "id or name"))
    var accounts: [String]

    @Flag(help: "Take the accounts away instead.")
    var remove = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        let user = try await store.user(email: email)
        let ids = try await store.accountIds(accounts)
        let takesAway = remove
        let changed = try await store.users(in: .all).update(user.id ?? "", by: .command("user")) { user in
            user.accountIds.removeAll(where: ids.contains)
            if !takesAway { user.accountIds += ids }
        }
        let names = changed.accountNames.isEmpty ? "no account" : changed.accountNames.joined(separator: ", ")
        Terminal.print("\(email) may now use \(names)")
    }
}
