extension Migration {
    /// Who watches events at which node, so that the other nodes know.
    ///
    /// What is asked of a watcher at another node than its own travels in the log of events, with 0 for the account.
    static let watchers = Migration(
        number: 7,
        name: "watchers",
        statements: """
            CREATE TABLE watcher (
                id TEXT NOT NULL PRIMARY KEY,
                node TEXT NOT NULL,
                user_id TEXT NOT NULL,
                name TEXT NOT NULL,
                channels TEXT NOT NULL,
                created INTEGER NOT NULL,
                heard INTEGER
            )

            CREATE INDEX watcher_by_node ON watcher (node)

            CREATE TABLE watcher_channel (
                channel TEXT NOT NULL,
                watcher_id TEXT NOT NULL REFERENCES watcher (id) ON DELETE CASCADE,
                PRIMARY KEY (channel, watcher_id)
            )

            CREATE INDEX watcher_channel_by_watcher ON watcher_channel (watcher_id)
            """,
        sqlite: "",
        postgreSQL: ""
    )
}
