import ArgumentParser
import Domain

/// A password that is about to be set: typed in, or made.
struct NewPassword {
    let text: String
    private let isMade: Bool

    /// - Throws: what ``PasswordPolicy`` says against it.
    init(fromStandardInput: Bool, email: String) throws {
        guard fromStandardInput else {
            text = SecretToken.random(bytes: 15)
            isMade = true
            return
        }
        isMade = false
        text = try Terminal.readSecret("Password: ").orThrow(ValidationError("There is no password on standard input"))
        try PasswordPolicy.check(text, email: email)
    }

    /// Shows a password that was made, which nobody can do later.
    func show() {
        if isMade { Terminal.print("The password is \(text) (shown only now)") }
    }
}
