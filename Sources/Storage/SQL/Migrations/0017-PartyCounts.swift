extension Migration {
    /// Indexes that hold the addresses and names of sessions themselves, so that PostgreSQL counts common ones without
    /// reading the sessions. What is too long for an entry is left to a second one.
    static let partyCounts = Migration(
        number: 17,
        name: "party-counts",
        statements: "",
        sqlite: "",
        postgreSQL: "",
        indexes: [
            """
            session_with_parties ON session (account_no, archived, created) INCLUDE (from_text, to_text)
            WHERE \(partiesSize) <= \(PostgreSQLSessionSearch.maxParties)
            """,
            "session_with_long_parties ON session (account_no, archived, created) WHERE \(partiesSize) > \(PostgreSQLSessionSearch.maxParties)",
        ]
    )

    private static let partiesSize = "octet_length(from_text) + octet_length(to_text)"
}
