import ArgumentParser
import Contract
import Domain
import ServiceKit
import Services
import Storage

struct AddUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a login.",
        discussion: """
            Without --password-stdin a random password is made and printed once.

            EXAMPLES:
              evovoice user add ann@example.com --roles SystemAdministrator
              evovoice user add bob@example.com --account Demo --account Other --roles Manager,User
            """
    )

    @Argument(help: "The email address.")
    var email: String

    @Option(help: ArgumentHelp("What the login may do: \(Role.names).", valueName: "role,…"))
    var roles = Role.manager.rawValue

    @Option(name: .customLong("account"), help: ArgumentHelp("An account the login may use; may be repeated.", valueName: "id or name"))
    var accounts: [String] = []

    @Option(help: "The first name.")
    var firstName: String?

    @Option(help: "The last name.")
    var lastName: String?

    @Flag(help: "Take the password from standard input, its first line.")
    var passwordStdin = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        let roles = try Role.list(roles)
        guard roles.contains(.systemAdministrator) || !accounts.isEmpty else {
            throw ValidationError("A login that is not a SystemAdministrator needs at least one --account")
        }
        let password = try NewPassword(fromStandardInput: passwordStdin, email: email)
        let store = try options.openOrCreateStore()
        let ids = try await store.accountIds(accounts)
        let user = UserInfo {
            $0.emailAddress = email
            $0.firstName = firstName
            $0.lastName = lastName
            $0.name = UserInfo.fullName(firstName, lastName)
            $0.roles = roles.map(\.rawValue).sorted()
            $0.accountIds = ids
        }
        let hash = try await PasswordHasher().hash(password.text)
        _ = try await store.users(in: .all).add(user, passwordHash: hash, by: .command("user"))
        Terminal.print("Added \(email)")
        password.show()
    }
}
