extension Migration {
    /// Settings of the whole installation: at most one row, with the number 1.
    static let globalSettings = Migration(
        number: 9,
        name: "global-settings",
        statements: """
            CREATE TABLE global_setting (
                number INTEGER NOT NULL PRIMARY KEY,
                document TEXT NOT NULL
            )
            """,
        sqlite: "",
        postgreSQL: ""
    )
}
