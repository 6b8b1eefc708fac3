extension Migration {
    /// Accounts, users and how they sign in, AI sessions, and the log of everything that was changed.
    ///
    /// Dates are milliseconds since 1970. A `document` is the entity's JSON as the wire shows it.
    static let identity = Migration(
        number: 1,
        name: "identity",
        statements: """
            CREATE TABLE sequence (
                name TEXT NOT NULL PRIMARY KEY,
                last INTEGER NOT NULL
            )

            INSERT INTO sequence (name, last) VALUES ('account', 0)

            CREATE TABLE account (
                account_no INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                parent_id TEXT REFERENCES account (id),
                name TEXT NOT NULL,
                name_folded TEXT NOT NULL,
                created INTEGER NOT NULL,
                carrier_token TEXT,
                token_secret TEXT NOT NULL,
                document TEXT NOT NULL
            )

            CREATE INDEX account_by_date ON account (created DESC, id DESC)

            CREATE INDEX account_by_parent ON account (parent_id)

            CREATE INDEX account_by_name ON account (name_folded)

            CREATE TABLE app_user (
                id TEXT NOT NULL PRIMARY KEY,
                email_folded TEXT NOT NULL UNIQUE,
                password_hash TEXT,
                created INTEGER NOT NULL,
                document TEXT NOT NULL
            )

            CREATE INDEX app_user_by_date ON app_user (created DESC, id DESC)

            CREATE TABLE account_grant (
                account_id TEXT NOT NULL REFERENCES account (id),
                user_id TEXT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
                PRIMARY KEY (account_id, user_id)
            )

            CREATE INDEX account_grant_by_user ON account_grant (user_id)

            CREATE TABLE sign_in (
                token_hash TEXT NOT NULL PRIMARY KEY,
                user_id TEXT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
                is_permanent INTEGER NOT NULL,
                created INTEGER NOT NULL,
                expires INTEGER NOT NULL
            )

            CREATE INDEX sign_in_by_user ON sign_in (user_id)

            CREATE INDEX sign_in_by_end ON sign_in (expires)

            CREATE TABLE api_key (
                id TEXT NOT NULL PRIMARY KEY,
                user_id TEXT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
                name TEXT NOT NULL,
                secret_hash TEXT NOT NULL UNIQUE,
                scopes TEXT NOT NULL,
                created INTEGER NOT NULL,
                expires INTEGER,
                last_used INTEGER
            )

            CREATE INDEX api_key_by_user ON api_key (user_id, created DESC, id DESC)

            CREATE TABLE failed_sign_in (
                kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                failures INTEGER NOT NULL,
                last INTEGER NOT NULL,
                PRIMARY KEY (kind, subject)
            )

            CREATE INDEX failed_sign_in_by_date ON failed_sign_in (last)

            CREATE TABLE ai_session (
                id TEXT NOT NULL PRIMARY KEY,
                account_id TEXT NOT NULL REFERENCES account (id),
                created INTEGER NOT NULL,
                log TEXT,
                document TEXT NOT NULL
            )

            CREATE INDEX ai_session_by_account ON ai_session (account_id, created DESC, id DESC)

            CREATE INDEX ai_session_by_date ON ai_session (created DESC, id DESC)

            CREATE TABLE ai_action (
                session_id TEXT NOT NULL REFERENCES ai_session (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                id TEXT NOT NULL,
                document TEXT NOT NULL,
                PRIMARY KEY (session_id, position)
            )

            CREATE TABLE log_entry (
                id TEXT NOT NULL PRIMARY KEY,
                created INTEGER NOT NULL,
                account_id TEXT,
                customer_id TEXT,
                user_id TEXT,
                action TEXT NOT NULL,
                subject_id TEXT,
                address TEXT,
                request_id TEXT,
                description_folded TEXT NOT NULL,
                before_change TEXT,
                after_change TEXT,
                document TEXT NOT NULL
            )

            CREATE INDEX log_entry_by_date ON log_entry (created DESC, id DESC)

            CREATE INDEX log_entry_by_account ON log_entry (account_id, created DESC, id DESC, customer_id)

            CREATE INDEX log_entry_by_subject ON log_entry (subject_id, created DESC)
            """,
        sqlite: """
            CREATE TRIGGER log_entry_never_changes BEFORE UPDATE ON log_entry
            BEGIN SELECT RAISE(ABORT, 'The log of changes cannot be changed'); END

            CREATE TRIGGER log_entry_never_goes BEFORE DELETE ON log_entry
            BEGIN SELECT RAISE(ABORT, 'The log of changes cannot be deleted from'); END
            """,
        postgreSQL: """
            CREATE FUNCTION log_entry_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
            RAISE EXCEPTION 'The log of changes cannot be changed or deleted from' USING ERRCODE = 'restrict_violation';
            END $$

            CREATE TRIGGER log_entry_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON log_entry
            FOR EACH STATEMENT EXECUTE FUNCTION log_entry_is_final()
            """
    )
}
