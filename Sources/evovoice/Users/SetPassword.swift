import ArgumentParser
import Contract
import Domain
import Services
import Storage

struct SetPassword: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Give a login a new password. Ends all of its sign-ins.",
        discussion: "Without --password-stdin a random password is made and printed once."
    )

    @Argument(help: "The email address.")
    var email: String

    @Flag(help: "Take the password from standard input, its first line.")
    var passwordStdin = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        let user = try await store.user(email: email)
        let password = try NewPassword(fromStandardInput: passwordStdin, email: email)
        let hash = try await PasswordHasher().hash(password.text)
        try await store.users(in: .all).update(user.id ?? "", passwordHash: hash, by: .command("user")) { _ in }
        Terminal.print("Changed the password of \(email)")
        password.show()
    }
}
