extension Migration {
    /// For how many days an account keeps its sessions and their logs. Null is what holds for accounts without a rule, 0
    /// is for ever.
    static let retention = Migration(
        number: 4,
        name: "retention",
        statements: """
            CREATE TABLE account_retention (
                account_no INTEGER NOT NULL PRIMARY KEY REFERENCES account (account_no) ON DELETE CASCADE,
                session_days INTEGER,
                log_days INTEGER
            )
            """,
        sqlite: "",
        postgreSQL: ""
    )
}
