import ArgumentParser

struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Add, list and revoke API keys.",
        discussion: """
            A key acts for a login: it can do what the login can, as far as its scopes go. Programs send it as \
            'Authorization: Bearer KEY'.

            EXAMPLES:
              evovoice key add reporting --user ann@example.com --scopes sessions:read --expires 2026-12-31
              evovoice key list
              evovoice key revoke 018f3a5c2b7d0001a1b2c3d4
            """,
        subcommands: [AddKey.self, ListKeys.self, RevokeKey.self]
    )
}
