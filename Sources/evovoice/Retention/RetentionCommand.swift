import ArgumentParser

struct RetentionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "Show and set for how long sessions and their logs are kept, and delete what is older.",
        discussion: """
            The settings retention.sessions and retention.logs hold for accounts without a rule of their own; both are for ever unless set. \
            How long recordings are kept, each account says itself (recordingRetentionDays). A running server deletes what is older once a day. 'apply --dry-run' says what that would be.

            EXAMPLES:
              evovoice retention set --account Demo --sessions 365 --logs 90
              evovoice retention show
              evovoice retention apply --dry-run
            """,
        subcommands: [ShowRetention.self, SetRetention.self, ApplyRetention.self]
    )
}
