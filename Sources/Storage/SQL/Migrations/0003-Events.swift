extension Migration {
    /// The log of events, and the leases by which a job runs once.
    ///
    /// `event_horizon` has one row: the position up to which events have been forgotten. In SQLite the newest event is
    /// never forgotten, so that no number is used twice. PostgreSQL numbers events before their transactions are
    /// committed; `tx` tells which of them may still be followed by an earlier one.
    static let events = Migration(
        number: 3,
        name: "events",
        statements: """
            CREATE TABLE event_horizon (
                tx INTEGER NOT NULL,
                number INTEGER NOT NULL
            )

            INSERT INTO event_horizon (tx, number) VALUES (0, 0)

            CREATE TABLE lease (
                name TEXT NOT NULL PRIMARY KEY,
                holder TEXT NOT NULL,
                until INTEGER NOT NULL
            )
            """,
        sqlite: """
            CREATE TABLE event (
                number INTEGER PRIMARY KEY,
                account_no INTEGER NOT NULL,
                session_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                created INTEGER NOT NULL,
                data TEXT NOT NULL
            )

            CREATE INDEX event_by_account ON event (account_no, number)

            CREATE INDEX event_by_session ON event (session_id, number)
            """,
        postgreSQL: """
            CREATE TABLE event (
                number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                tx BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
                account_no BIGINT NOT NULL,
                session_id TEXT COLLATE "C" NOT NULL,
                kind TEXT COLLATE "C" NOT NULL,
                created BIGINT NOT NULL,
                data TEXT COLLATE "C" NOT NULL
            )

            CREATE INDEX event_in_order ON event (tx, number)

            CREATE INDEX event_by_account ON event (account_no, tx, number)

            CREATE INDEX event_by_session ON event (session_id, tx, number)
            """
    )
}
