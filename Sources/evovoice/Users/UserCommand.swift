import ArgumentParser

struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Add, list and change logins.",
        discussion: """
            EXAMPLES:
              evovoice user add ann@example.com --roles SystemAdministrator
              evovoice user add bob@example.com --account Demo --password-stdin < password.txt
              evovoice user password ann@example.com
              evovoice user grant bob@example.com --account Other
            """,
        subcommands: [AddUser.self, ListLogins.self, SetPassword.self, SetRoles.self, GrantAccounts.self, RemoveUser.self]
    )
}
