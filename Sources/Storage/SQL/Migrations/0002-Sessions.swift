extension Migration {
    /// Sessions. In SQLite, what lists filter and sort by is in one table, the document a list copies in another.
    ///
    /// A row's id is the number of its account and a number within the account, so that an account's rows and search
    /// index entries lie together. `created` is in milliseconds since 1970; a `day` is a count of days since then.
    static let sessions = Migration(
        number: 2,
        name: "sessions",
        statements: "",
        sqlite: """
            CREATE TABLE session (
                rid INTEGER PRIMARY KEY,
                id TEXT NOT NULL,
                account_no INTEGER NOT NULL REFERENCES account (account_no),
                archived INTEGER NOT NULL,
                ended INTEGER NOT NULL,
                created INTEGER NOT NULL,
                customer_id TEXT,
                endpoint_id TEXT,
                parent_id TEXT,
                from_text TEXT NOT NULL,
                to_text TEXT NOT NULL
            )

            CREATE TABLE session_document (
                rid INTEGER PRIMARY KEY REFERENCES session (rid) ON DELETE CASCADE,
                document TEXT NOT NULL
            )

            CREATE UNIQUE INDEX session_by_id ON session (id)

            CREATE INDEX session_by_account ON session (account_no, archived, created DESC, id DESC)

            CREATE INDEX session_by_date ON session (archived, created DESC, id DESC, account_no)

            CREATE INDEX session_by_customer ON session (customer_id, archived, created DESC, id DESC, account_no)
            WHERE customer_id IS NOT NULL

            CREATE INDEX session_by_endpoint ON session (endpoint_id, archived, created DESC, id DESC, account_no)
            WHERE endpoint_id IS NOT NULL

            CREATE INDEX session_by_parent ON session (parent_id, archived, created DESC, id DESC, account_no)
            WHERE parent_id IS NOT NULL

            CREATE INDEX session_active ON session (account_no, created DESC, id DESC)
            WHERE ended = 0

            CREATE TABLE session_day (
                account_no INTEGER NOT NULL REFERENCES account (account_no),
                archived INTEGER NOT NULL,
                day INTEGER NOT NULL,
                sessions INTEGER NOT NULL,
                PRIMARY KEY (account_no, archived, day)
            )

            CREATE TRIGGER session_added AFTER INSERT ON session
            BEGIN
            INSERT INTO session_day (account_no, archived, day, sessions)
            VALUES (new.account_no, new.archived, day_of(new.created), 1)
            ON CONFLICT (account_no, archived, day) DO UPDATE SET sessions = sessions + 1;
            END

            CREATE TRIGGER session_removed AFTER DELETE ON session
            BEGIN
            UPDATE session_day SET sessions = sessions - 1
            WHERE account_no = old.account_no AND archived = old.archived AND day = day_of(old.created);
            END

            CREATE TRIGGER session_moved AFTER UPDATE OF account_no, archived, created ON session
            BEGIN
            UPDATE session_day SET sessions = sessions - 1
            WHERE account_no = old.account_no AND archived = old.archived AND day = day_of(old.created);
            INSERT INTO session_day (account_no, archived, day, sessions)
            VALUES (new.account_no, new.archived, day_of(new.created), 1)
            ON CONFLICT (account_no, archived, day) DO UPDATE SET sessions = sessions + 1;
            END

            CREATE VIRTUAL TABLE session_party USING fts5 (
                from_text, to_text,
                content = 'session', content_rowid = 'rid', tokenize = 'trigram case_sensitive 1', columnsize = 0
            )

            CREATE VIEW session_log_source AS
            SELECT rid, log_text(document) AS log FROM session_document

            CREATE VIRTUAL TABLE session_log USING fts5 (
                log,
                content = 'session_log_source', content_rowid = 'rid', tokenize = 'trigram case_sensitive 1',
                detail = none, columnsize = 0
            )
            """,
        postgreSQL: sessionsOnPostgreSQL
    )
}
