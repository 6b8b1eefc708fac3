extension Migration {
    /// The session that messages of a conversation are part of, if they came for a flow: the newest such session, which
    /// goes on until it ends.
    static let chats = Migration(
        number: 14,
        name: "chats",
        statements: """
            CREATE TABLE chat (
                conversation_id TEXT NOT NULL PRIMARY KEY,
                account_id TEXT NOT NULL REFERENCES account (id),
                session_id TEXT NOT NULL
            )

            CREATE INDEX chat_by_account ON chat (account_id)
            """,
        sqlite: "",
        postgreSQL: ""
    )
}
