extension Migration {
    /// Where the bytes of files are: one row for each content that an account has, however many of its files have it.
    ///
    /// `hash` is the SHA-256 of the bytes, `blob` tells the stored copy from those that were stored and removed before,
    /// so that removing one can never meet one that is being stored. What no file names any more is swept up.
    static let fileContents = Migration(
        number: 13,
        name: "file contents",
        statements: """
            CREATE TABLE file_content (
                account_id TEXT NOT NULL,
                hash TEXT NOT NULL,
                blob TEXT NOT NULL,
                length INTEGER NOT NULL,
                created INTEGER NOT NULL,
                PRIMARY KEY (account_id, hash)
            )
            """,
        sqlite: "",
        postgreSQL: ""
    )
}
