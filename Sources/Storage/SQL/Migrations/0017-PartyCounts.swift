extension Migration {
    /// Indexes that hold the addresses and names of sessions themselves, so that PostgreSQL counts common ones without
    /// reading the sessions. What is too long for an entry is left to a second one.
    static let partyCounts = Migration(
        number: 17,
        name: "party-counts",
        statements: "",
        sqlite: "",
        postgreSQL: "",
        indexes: HeldTexts.parties.indexes("session_with_parties", ofLong: "session_with_long_parties")
    )
}
