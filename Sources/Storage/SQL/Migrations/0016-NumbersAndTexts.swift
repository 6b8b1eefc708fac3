extension Migration {
    /// Numbers that are being given back to the carrier, what the simulated network remembers, and trigrams of the texts that
    /// lists of what accounts own look into.
    ///
    /// - `number_release`: one row for each number whose endpoint is gone and that the carrier still has, written in the
    ///   transaction that deletes the endpoint. Whoever gives it back claims it until `claimed_until`, and tries again at
    ///   `next_try`.
    /// - In SQLite, plain triggers keep texts of entities in `search_text`, as `id/name`, in a range of numbers for each kind
    ///   that has many; so an older program keeps them as well.
    /// - `simulated_network`: what the simulated network was told: who has a number, addresses, what may be dialed.
    static let numbersAndTexts = Migration(
        number: 16,
        name: "numbers-and-texts",
        statements: """
            CREATE TABLE number_release (
                account_id TEXT NOT NULL REFERENCES account (id),
                number TEXT NOT NULL,
                created INTEGER NOT NULL,
                next_try INTEGER NOT NULL,
                claimed_until INTEGER NOT NULL,
                tries INTEGER NOT NULL,
                problem TEXT,
                PRIMARY KEY (account_id, number)
            )

            CREATE INDEX number_release_by_time ON number_release (next_try, account_id, number)

            CREATE TABLE simulated_network (
                kind TEXT NOT NULL,
                space TEXT NOT NULL,
                name TEXT NOT NULL,
                account_id TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (kind, space, name)
            )

            CREATE INDEX simulated_network_by_account ON simulated_network (account_id, kind, name)

            INSERT INTO simulated_network (kind, space, name, account_id, value)
            SELECT 'number', '', u.value, t.account_id,
            CASE WHEN EXISTS (SELECT 1 FROM entity_key k WHERE k.kind = 'endpoint' AND k.entity_id = t.id
            AND k.name = 'type' AND k.value = 'FaxNumber') THEN 'fax' ELSE 'voice' END
            FROM entity_unique u JOIN entity t ON t.kind = u.kind AND t.id = u.entity_id
            WHERE u.kind = 'endpoint' AND u.field = 'phoneNumber' AND u.space = ''
            """,
        sqlite: """
            \(IndexedText.entityNumbers.map { indexing("= '\($0.kind.rawValue)'", named: $0.kind.rawValue, $0.number) }.joined(separator: "\n\n"))

            \(indexing(otherKinds, named: "other", IndexedText.otherEntities))
            """,
        postgreSQL: "",
        indexes: ["entity_text_by_text ON entity_text USING gin (account_id, folded gin_trgm_ops)"]
    )

    private static var otherKinds: String {
        "NOT IN (\(IndexedText.entityNumbers.map { "'\($0.kind.rawValue)'" }.joined(separator: ", ")))"
    }

    /// Triggers that keep the texts of some kinds in `search_text`, and those that are there already.
    private static func indexing(_ kinds: String, named name: String, _ number: Int64) -> String {
        let (first, last) = (number << 40, (number + 1) << 40 - 1)
        return """
            CREATE TRIGGER entity_text_\(name)_added AFTER INSERT ON entity_text WHEN new.kind \(kinds)
            BEGIN
            INSERT INTO search_text (rid, id, folded)
            VALUES ((SELECT coalesce(max(rid), \(first)) + 1 FROM search_text WHERE rid BETWEEN \(first) AND \(last)),
            new.entity_id || '/' || new.name, new.folded);
            END

            CREATE TRIGGER entity_text_\(name)_removed AFTER DELETE ON entity_text WHEN old.kind \(kinds)
            BEGIN
            DELETE FROM search_text WHERE id = old.entity_id || '/' || old.name AND rid BETWEEN \(first) AND \(last);
            END

            CREATE TRIGGER entity_text_\(name)_changed AFTER UPDATE OF folded ON entity_text WHEN old.kind \(kinds)
            BEGIN
            UPDATE search_text SET folded = new.folded
            WHERE id = old.entity_id || '/' || old.name AND rid BETWEEN \(first) AND \(last);
            END

            INSERT INTO search_text (rid, id, folded)
            SELECT \(first) + row_number() OVER (ORDER BY entity_id, name), entity_id || '/' || name, folded
            FROM entity_text WHERE kind \(kinds)
            """
    }
}
