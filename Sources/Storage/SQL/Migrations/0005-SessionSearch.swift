extension Migration {
    /// What SQLite reads instead of whole documents: the log of a session as it is searched, and what it is sorted by.
    ///
    /// Triggers keep both. They call functions of the program, which must know them. The search indexes gather more in
    /// memory before they write a segment, and merge more segments at once, so that an entry is written fewer times.
    static let sessionSearch = Migration(
        number: 5,
        name: "session-search",
        requires: 5,
        statements: "",
        sqlite: """
            CREATE TABLE session_log_text (
                rid INTEGER PRIMARY KEY REFERENCES session (rid) ON DELETE CASCADE,
                log TEXT NOT NULL
            )

            CREATE TABLE session_sort (
                rid INTEGER PRIMARY KEY REFERENCES session (rid) ON DELETE CASCADE,
                keys BLOB
            )

            INSERT INTO session_log_text (rid, log) SELECT rid, log_text(document) FROM session_document ORDER BY rid

            INSERT INTO session_sort (rid, keys) SELECT rid, sort_keys(document) FROM session_document ORDER BY rid

            CREATE TRIGGER session_document_added AFTER INSERT ON session_document
            BEGIN
            INSERT INTO session_log_text (rid, log) VALUES (new.rid, log_text(new.document));
            INSERT INTO session_sort (rid, keys) VALUES (new.rid, sort_keys(new.document));
            END

            CREATE TRIGGER session_document_changed AFTER UPDATE OF document ON session_document
            BEGIN
            UPDATE session_log_text SET log = log_text(new.document) WHERE rid = new.rid;
            UPDATE session_sort SET keys = sort_keys(new.document) WHERE rid = new.rid;
            END

            INSERT INTO session_log (session_log, rank) VALUES ('hashsize', 16777216)

            INSERT INTO session_log (session_log, rank) VALUES ('automerge', 8)

            INSERT INTO session_party (session_party, rank) VALUES ('hashsize', 16777216)

            INSERT INTO session_party (session_party, rank) VALUES ('automerge', 8)
            """,
        postgreSQL: ""
    )
}
