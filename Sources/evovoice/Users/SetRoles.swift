import ArgumentParser
import Contract
import Domain
import Storage

struct SetRoles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles",
        abstract: "Set what a login may do.",
        discussion: """
            EXAMPLES:
              evovoice user roles bob@example.com Manager User
            """
    )

    @Argument(help: "The email address.")
    var email: String

    @Argument(help: ArgumentHelp("All roles the login has from now on: \(Role.names).", valueName: "role"))
    var roles: [String]

    @OptionGroup var options: DataOptions

    func run() async throws {
        let names = try Role.list(roles.joined(separator: ",")).map(\.rawValue).sorted()
        let store = try options.openStore()
        let user = try await store.user(email: email)
        try await store.users(in: .all).update(user.id ?? "", by: .command("user")) { $0.roles = names }
        Terminal.print("\(email) is now \(names.joined(separator: ", "))")
    }
}
