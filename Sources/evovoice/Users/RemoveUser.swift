import ArgumentParser
import Contract
import Domain
import Storage

struct RemoveUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a login with all of its sign-ins and keys. What it did stays in the log."
    )

    @Argument(help: "The email address.")
    var email: String

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        let user = try await store.user(email: email)
        try await store.users(in: .all).delete(user.id ?? "", by: .command("user"))
        Terminal.print("Deleted \(email)")
    }
}
