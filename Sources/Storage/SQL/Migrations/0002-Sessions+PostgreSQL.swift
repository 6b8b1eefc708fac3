import Domain

extension Migration {
    /// Sessions on PostgreSQL: one table, a partition for each month of creation (UTC).
    ///
    /// The account's number (`account_no`) is the first column of each key, so that a cluster can spread sessions by
    /// tenant. There is no partition for what is left over: a session of a month that has none yet is refused, and the
    /// writer adds the month and tries again. What is dated before 2000 or after 2099 shares a partition on each side.
    ///
    /// `session_key` knows where the session with an id is, and that no two have the same; `session_owner` knows the
    /// accounts that a customer, an endpoint or a parent has had sessions in, for who does not name one. Triggers keep
    /// both and the counters of days. Each connection counts in one of 64 slots, so that writers of one account do not
    /// wait for each other; a count is the sum over the slots.
    ///
    /// `sort_keys` are what lists sort by (``PostgreSQLSortKeys``). They stand in the index by account, plainly, so that
    /// an account is sorted without a look at its rows. Indexes ascend, as sessions are added; lists read them backwards.
    static let sessionsOnPostgreSQL = """
        CREATE EXTENSION IF NOT EXISTS pg_trgm

        CREATE EXTENSION IF NOT EXISTS btree_gin

        CREATE SEQUENCE session_rid

        CREATE TABLE session (
            account_no BIGINT NOT NULL REFERENCES account (account_no),
            created BIGINT NOT NULL,
            rid BIGINT NOT NULL,
            id TEXT COLLATE "C" NOT NULL,
            archived SMALLINT NOT NULL,
            ended SMALLINT NOT NULL,
            customer_id TEXT COLLATE "C",
            endpoint_id TEXT COLLATE "C",
            parent_id TEXT COLLATE "C",
            from_text TEXT COLLATE "C" NOT NULL,
            to_text TEXT COLLATE "C" NOT NULL,
            log_text TEXT COMPRESSION lz4 COLLATE "C" NOT NULL,
            document TEXT COMPRESSION lz4 COLLATE "C" NOT NULL,
            sort_keys TEXT[] COLLATE "C",
            PRIMARY KEY (account_no, created, rid)
        ) PARTITION BY RANGE (created)

        ALTER TABLE session ALTER COLUMN sort_keys SET STORAGE PLAIN

        CREATE INDEX session_by_account ON session (account_no, archived, created, id) INCLUDE (rid, sort_keys)

        CREATE INDEX session_by_date ON session (archived, created, id, account_no) INCLUDE (rid)

        CREATE INDEX session_by_customer ON session (account_no, customer_id, archived, created, id) INCLUDE (rid)
        WHERE customer_id IS NOT NULL

        CREATE INDEX session_by_endpoint ON session (account_no, endpoint_id, archived, created, id) INCLUDE (rid)
        WHERE endpoint_id IS NOT NULL

        CREATE INDEX session_by_parent ON session (account_no, parent_id, archived, created, id) INCLUDE (rid)
        WHERE parent_id IS NOT NULL

        CREATE INDEX session_active ON session (account_no, created, id)
        WHERE ended = 0

        CREATE INDEX session_by_party ON session USING gin (account_no, from_text gin_trgm_ops, to_text gin_trgm_ops)

        CREATE INDEX session_by_log ON session USING gin (account_no, log_text gin_trgm_ops)

        CREATE TABLE session_key (
            id TEXT COLLATE "C" PRIMARY KEY,
            account_no BIGINT NOT NULL,
            created BIGINT NOT NULL,
            rid BIGINT NOT NULL
        )

        CREATE TABLE session_owner (
            owner_id TEXT COLLATE "C" NOT NULL,
            account_no BIGINT NOT NULL,
            PRIMARY KEY (owner_id, account_no)
        )

        CREATE TABLE session_day (
            account_no BIGINT NOT NULL REFERENCES account (account_no),
            archived SMALLINT NOT NULL,
            day BIGINT NOT NULL,
            slot SMALLINT NOT NULL,
            sessions BIGINT NOT NULL,
            PRIMARY KEY (account_no, archived, day, slot)
        )

        CREATE FUNCTION day_of(moment BIGINT) RETURNS BIGINT LANGUAGE sql IMMUTABLE AS
        $$ SELECT (moment - ((moment % 86400000) + 86400000) % 86400000) / 86400000 $$

        CREATE FUNCTION session_was_added() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO session_key (id, account_no, created, rid) SELECT id, account_no, created, rid FROM added;
            INSERT INTO session_owner (owner_id, account_no)
            SELECT DISTINCT owner_id, account_no FROM added, LATERAL (VALUES (customer_id), (endpoint_id), (parent_id)) AS o (owner_id)
            WHERE owner_id IS NOT NULL ORDER BY 1, 2 ON CONFLICT DO NOTHING;
            INSERT INTO session_day AS counter (account_no, archived, day, slot, sessions)
            SELECT account_no, archived, day_of(created), pg_backend_pid() & 63, count(*) FROM added GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
            ON CONFLICT (account_no, archived, day, slot) DO UPDATE SET sessions = counter.sessions + excluded.sessions;
            RETURN NULL;
        END $$

        CREATE TRIGGER session_added AFTER INSERT ON session
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION session_was_added()

        CREATE FUNCTION session_was_removed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            DELETE FROM session_key USING removed WHERE session_key.id = removed.id;
            INSERT INTO session_day AS counter (account_no, archived, day, slot, sessions)
            SELECT account_no, archived, day_of(created), pg_backend_pid() & 63, -count(*) FROM removed GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
            ON CONFLICT (account_no, archived, day, slot) DO UPDATE SET sessions = counter.sessions + excluded.sessions;
            RETURN NULL;
        END $$

        CREATE TRIGGER session_removed AFTER DELETE ON session
        REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION session_was_removed()

        CREATE FUNCTION session_was_moved() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO session_day AS counter (account_no, archived, day, slot, sessions)
            VALUES (old.account_no, old.archived, day_of(old.created), pg_backend_pid() & 63, -1),
                (new.account_no, new.archived, day_of(new.created), pg_backend_pid() & 63, 1)
            ON CONFLICT (account_no, archived, day, slot) DO UPDATE SET sessions = counter.sessions + excluded.sessions;
            RETURN NULL;
        END $$

        CREATE TRIGGER session_moved AFTER UPDATE OF archived ON session
        FOR EACH ROW WHEN (old.archived <> new.archived) EXECUTE FUNCTION session_was_moved()

        CREATE FUNCTION session_owner_has_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO session_owner (owner_id, account_no)
            SELECT owner_id, new.account_no FROM (VALUES (new.customer_id), (new.endpoint_id)) AS o (owner_id)
            WHERE owner_id IS NOT NULL ORDER BY 1 ON CONFLICT DO NOTHING;
            RETURN NULL;
        END $$

        CREATE TRIGGER session_owner_changed AFTER UPDATE OF customer_id, endpoint_id ON session FOR EACH ROW
        WHEN (old.customer_id IS DISTINCT FROM new.customer_id OR old.endpoint_id IS DISTINCT FROM new.endpoint_id)
        EXECUTE FUNCTION session_owner_has_changed()

        CREATE FUNCTION add_session_partition(name TEXT, first BIGINT, next BIGINT) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM pg_advisory_xact_lock(hashtextextended('session partitions', 0));
            IF to_regclass(quote_ident(name)) IS NOT NULL THEN RETURN; END IF;
            EXECUTE format('CREATE TABLE %I (LIKE session INCLUDING ALL)', name);
            EXECUTE format('ALTER TABLE session ATTACH PARTITION %I FOR VALUES FROM (%s) TO (%s)', name,
                coalesce(first::text, 'MINVALUE'), coalesce(next::text, 'MAXVALUE'));
        END $$

        CREATE FUNCTION add_session_month(moment BIGINT) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            month TIMESTAMP := date_trunc('month', to_timestamp(moment / 1000.0) AT TIME ZONE 'UTC');
            following TIMESTAMP := month + interval '1 month';
        BEGIN
            PERFORM add_session_partition('session_' || to_char(month, 'YYYYMM'),
                (extract(epoch FROM month) * 1000)::bigint, (extract(epoch FROM following) * 1000)::bigint);
        END $$

        CREATE FUNCTION add_session_months(ahead BIGINT) RETURNS void LANGUAGE sql AS $$
        SELECT add_session_month((extract(epoch FROM now() + n * interval '1 month') * 1000)::bigint)
        FROM generate_series(0, ahead) AS n
        $$

        SELECT add_session_partition('session_before_2000', NULL, 946684800000), add_session_partition('session_from_2100', 4102444800000, NULL)

        CREATE FUNCTION fold_text(words TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE WHEN octet_length(words) = length(words) THEN lower(words COLLATE "C")
            ELSE translate(lower(words COLLATE "C"), '\(foldedScalars.from)', '\(foldedScalars.to)') END
        $$

        CREATE FUNCTION sort_key(document TEXT, member TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE AS $$
        DECLARE
            value JSON;
            bits TEXT;
        BEGIN
            IF strpos(document, '\\u0000') > 0 THEN
                document := regexp_replace(document, '(?<!\\\\)((\\\\\\\\)*)\\\\u0000', '\\1\u{FFFD}', 'g');
            END IF;
            value := document::json -> member;
            IF value IS NULL THEN RETURN NULL; END IF;
            CASE json_typeof(value)
                WHEN 'string' THEN RETURN translate(fold_text(value #>> '{}'), E'\\x1F', '\u{FFFD}');
                WHEN 'boolean' THEN RETURN value::text::boolean::int::text;
                WHEN 'number' THEN
                    bits := encode(float8send(value::text::float8), 'hex');
                    RETURN CASE WHEN bits < '8' THEN '1' || bits ELSE '0' || translate(bits, '0123456789abcdef', 'fedcba9876543210') END;
                ELSE RETURN NULL;
            END CASE;
        END $$

        CREATE FUNCTION session_sort_key(account BIGINT, moment BIGINT, number BIGINT, member TEXT) RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
        BEGIN
            RETURN (SELECT sort_key(document, member) FROM session WHERE account_no = account AND created = moment AND rid = number);
        END $$
        """

    /// The scalars above ASCII that case folding changes, and what they become.
    private static let foldedScalars: (from: String, to: String) = {
        var (from, to) = (String.UnicodeScalarView(), String.UnicodeScalarView())
        for value in UInt32(0x80)..<0x20000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let folded = String(decoding: CaseFolding.fold(String(scalar)), as: UTF8.self).unicodeScalars
            guard let target = folded.first, target != scalar else { continue }
            from.append(scalar)
            to.append(target)
        }
        return (String(from), String(to))
    }()
}
