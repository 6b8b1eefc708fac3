extension Migration {
    /// Indexes of trigrams over the texts that lists of accounts, users and log entries look into (``IndexedText``), and what
    /// else filters of the log need.
    ///
    /// In SQLite plain triggers keep them, so that an older program keeps them as well.
    static let textSearch = Migration(
        number: 10,
        name: "text-search",
        statements: "",
        sqlite: """
            CREATE TABLE search_text (
                rid INTEGER PRIMARY KEY,
                id TEXT NOT NULL,
                folded TEXT NOT NULL
            )

            CREATE INDEX search_text_by_id ON search_text (id)

            CREATE VIRTUAL TABLE search_trigram USING fts5 (
                folded,
                content = 'search_text', content_rowid = 'rid', tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
            )

            INSERT INTO search_trigram (search_trigram, rank) VALUES ('automerge', 8)

            CREATE TRIGGER search_text_added AFTER INSERT ON search_text
            BEGIN INSERT INTO search_trigram (rowid, folded) VALUES (new.rid, new.folded); END

            CREATE TRIGGER search_text_removed AFTER DELETE ON search_text
            BEGIN INSERT INTO search_trigram (search_trigram, rowid, folded) VALUES ('delete', old.rid, old.folded); END

            CREATE TRIGGER search_text_changed AFTER UPDATE OF folded ON search_text WHEN old.folded <> new.folded
            BEGIN
            INSERT INTO search_trigram (search_trigram, rowid, folded) VALUES ('delete', old.rid, old.folded);
            INSERT INTO search_trigram (rowid, folded) VALUES (new.rid, new.folded);
            END

            \(indexing("account", column: "name_folded", as: .accountName))

            \(indexing("app_user", column: "email_folded", as: .userEmail))

            \(indexing("log_entry", column: "description_folded", as: .logDescription))

            CREATE INDEX log_entry_by_customer ON log_entry (customer_id, created DESC, id DESC) WHERE customer_id IS NOT NULL
            """,
        postgreSQL: "",
        indexes: [
            "account_by_text ON account USING gin (name_folded gin_trgm_ops)",
            "app_user_by_text ON app_user USING gin (email_folded gin_trgm_ops)",
            "log_entry_by_text ON log_entry USING gin (account_id, description_folded gin_trgm_ops)",
            "log_entry_by_customer ON log_entry (customer_id, created DESC, id DESC) WHERE customer_id IS NOT NULL",
        ]
    )

    /// Triggers that keep the texts of a table in `search_text`, and those that are there already.
    private static func indexing(_ table: String, column: String, as text: IndexedText) -> String {
        let (first, last) = (text.number << 40, (text.number + 1) << 40 - 1)
        return """
            CREATE TRIGGER \(table)_text_added AFTER INSERT ON \(table)
            BEGIN
            INSERT INTO search_text (rid, id, folded)
            VALUES ((SELECT coalesce(max(rid), \(first)) + 1 FROM search_text WHERE rid BETWEEN \(first) AND \(last)), new.id, new.\(column));
            END

            CREATE TRIGGER \(table)_text_removed AFTER DELETE ON \(table)
            BEGIN DELETE FROM search_text WHERE id = old.id AND rid BETWEEN \(first) AND \(last); END

            CREATE TRIGGER \(table)_text_changed AFTER UPDATE OF \(column) ON \(table)
            BEGIN UPDATE search_text SET folded = new.\(column) WHERE id = old.id AND rid BETWEEN \(first) AND \(last); END

            INSERT INTO search_text (rid, id, folded)
            SELECT \(first) + row_number() OVER (ORDER BY created, id), id, \(column) FROM \(table)
            """
    }
}
