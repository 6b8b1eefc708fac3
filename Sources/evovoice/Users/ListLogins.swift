import ArgumentParser
import Contract
import Domain
import Storage

struct ListLogins: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List logins.")

    @Option(name: .customLong("account"), help: ArgumentHelp("Only logins that may use this account.", valueName: "id or name"))
    var accounts: [String] = []

    @Option(help: ArgumentHelp("Only logins whose email address contains this.", valueName: "text"))
    var email: String?

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        var query = UserQuery(accountIds: try await store.accountIds(accounts), emailFilter: email)
        query.options.paging.all = true
        var table = TextTable("email", "roles", "accounts", "id")
        for user in try await store.users(in: .all).list(query).items {
            table.add(
                user.emailAddress ?? "",
                user.roles.joined(separator: ","),
                user.roles.contains(Role.systemAdministrator.rawValue) ? "all" : user.accountNames.joined(separator: ", "),
                user.id ?? ""
            )
        }
        table.print()
    }
}
