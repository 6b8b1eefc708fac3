extension Migration {
    /// An index that holds the counters of days themselves, so that SQLite adds up those of an account without looking for a
    /// row for each day. PostgreSQL changes a counter in place only as long as no index holds it.
    static let dayCounts = Migration(
        number: 19,
        name: "day-counts",
        statements: "",
        sqlite: "CREATE INDEX session_day_counts ON session_day (account_no, archived, day, sessions)",
        postgreSQL: ""
    )
}
