import ArgumentParser
import Contract
import Domain
import ServiceKit
import Storage

struct ListKeys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List API keys. The keys themselves are not stored and cannot be shown."
    )

    @Option(help: ArgumentHelp("Only those that act for this login.", valueName: "email"))
    var user: String?

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        var table = TextTable("id", "name", "user", "scopes", "created", "expires", "last used")
        for (owner, key) in try await store.keys(ofUser: user) {
            table.add(
                key.id,
                key.name,
                owner.emailAddress ?? "",
                key.scopes.joined(separator: ","),
                "\(key.created.calendar)",
                key.expires.map { "\($0.calendar)" } ?? "never",
                key.lastUsed.map { "\($0.calendar)" } ?? "never"
            )
        }
        table.print()
    }
}

extension Store {
    /// API keys with their owners.
    ///
    /// - Parameter email: of the only owner wanted; `nil` means all.
    func keys(ofUser email: String?) async throws -> [(owner: UserInfo, key: APIKey)] {
        var owners: [UserInfo]
        if let email {
            owners = [try await user(email: email)]
        } else {
            var query = UserQuery()
            query.options.paging.all = true
            owners = try await users(in: .all).list(query).items
        }
        var keys: [(owner: UserInfo, key: APIKey)] = []
        for owner in owners {
            for key in try await apiKeys.list(userId: owner.id ?? "") { keys.append((owner, key)) }
        }
        return keys
    }
}
