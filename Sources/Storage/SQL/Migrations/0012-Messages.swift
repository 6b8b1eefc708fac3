extension Migration {
    /// What was sent and received outside sessions, and the devices that are told.
    ///
    /// - `message`: one row for each text message; `conversation` holds what its list shows: the newest message and how
    ///   many are unread.
    /// - `notification`: one row for each mail or text that the platform sent, with the folded texts that its list looks
    ///   into.
    /// - `device_token`: a token is one device, which is one user's: that of the last who registered it.
    static let messages = Migration(
        number: 12,
        name: "messages",
        statements: """
            CREATE TABLE conversation (
                id TEXT NOT NULL PRIMARY KEY,
                account_id TEXT NOT NULL REFERENCES account (id),
                customer_id TEXT,
                endpoint_id TEXT NOT NULL,
                other_address TEXT NOT NULL,
                newest INTEGER NOT NULL,
                unread INTEGER NOT NULL,
                document TEXT NOT NULL
            )

            CREATE UNIQUE INDEX conversation_by_parties ON conversation (endpoint_id, other_address)

            CREATE INDEX conversation_by_account ON conversation (account_id, newest DESC, id DESC)

            CREATE INDEX conversation_by_date ON conversation (newest DESC, id DESC)

            CREATE INDEX conversation_by_endpoint ON conversation (endpoint_id, newest DESC, id DESC, account_id)

            CREATE INDEX conversation_by_customer ON conversation (customer_id, newest DESC, id DESC, account_id)
            WHERE customer_id IS NOT NULL

            CREATE TABLE message (
                id TEXT NOT NULL PRIMARY KEY,
                account_id TEXT NOT NULL REFERENCES account (id),
                customer_id TEXT,
                endpoint_id TEXT NOT NULL,
                conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
                created INTEGER NOT NULL,
                document TEXT NOT NULL
            )

            CREATE INDEX message_by_account ON message (account_id, created DESC, id DESC)

            CREATE INDEX message_by_date ON message (created DESC, id DESC)

            CREATE INDEX message_by_endpoint ON message (endpoint_id, created DESC, id DESC, account_id)

            CREATE INDEX message_by_conversation ON message (conversation_id, created DESC, id DESC, account_id)

            CREATE INDEX message_by_customer ON message (customer_id, created DESC, id DESC, account_id)
            WHERE customer_id IS NOT NULL

            CREATE TABLE notification (
                id TEXT NOT NULL PRIMARY KEY,
                account_id TEXT NOT NULL REFERENCES account (id),
                customer_id TEXT,
                type TEXT NOT NULL,
                created INTEGER NOT NULL,
                sender_folded TEXT NOT NULL,
                receiver_folded TEXT NOT NULL,
                subject_folded TEXT NOT NULL,
                document TEXT NOT NULL
            )

            CREATE INDEX notification_by_account ON notification (account_id, created DESC, id DESC)

            CREATE INDEX notification_by_date ON notification (created DESC, id DESC)

            CREATE INDEX notification_by_type ON notification (account_id, type, created DESC, id DESC)

            CREATE INDEX notification_by_customer ON notification (customer_id, created DESC, id DESC, account_id)
            WHERE customer_id IS NOT NULL

            CREATE TABLE device_token (
                device_type TEXT NOT NULL,
                token TEXT NOT NULL,
                user_id TEXT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
                created INTEGER NOT NULL,
                PRIMARY KEY (device_type, token)
            )

            CREATE INDEX device_token_by_user ON device_token (user_id, created DESC)
            """,
        sqlite: "",
        postgreSQL: ""
    )
}
