extension Migration {
    /// The same as ``partyCounts`` for the logs of sessions.
    static let logCounts = Migration(
        number: 18,
        name: "log-counts",
        statements: "",
        sqlite: "",
        postgreSQL: "",
        indexes: HeldTexts.log.indexes("session_with_log", ofLong: "session_with_long_log")
    )
}
