extension Migration {
    /// What requests with an `Idempotency-Key` have made, and what they were answered.
    ///
    /// A row is written in the transaction of the change (``LogChange/record(by:store:_:)``). `attempt` is the try that
    /// made it, `request` a hash of what was asked for; `status`, `tag` and `answer` come when it has been answered.
    static let idempotency = Migration(
        number: 8,
        name: "idempotency",
        statements: """
            CREATE TABLE idempotency_mark (
                user_id TEXT NOT NULL,
                text TEXT NOT NULL,
                position INTEGER NOT NULL,
                request TEXT NOT NULL,
                attempt TEXT NOT NULL,
                action TEXT NOT NULL,
                subject_id TEXT,
                account_id TEXT,
                created INTEGER NOT NULL,
                is_withheld INTEGER NOT NULL,
                status INTEGER,
                tag TEXT,
                answer TEXT,
                PRIMARY KEY (user_id, text, position)
            )

            CREATE INDEX idempotency_mark_by_date ON idempotency_mark (created)
            """,
        sqlite: "",
        postgreSQL: ""
    )
}
