extension Migration {
    /// What accounts own, whatever kind it is: customers, endpoints, flows, files, settings.
    ///
    /// - `entity`: one row for each. `document` is its JSON without what other entities say; `whole` has the members
    ///   too that lists leave out, if there are any; `secret` never leaves the server. `customer_id` is the customer it
    ///   belongs to, for a customer the one above.
    /// - `entity_key`: what lists filter by, and what refers to what. A row with a `target_kind` refers to the entity of
    ///   that kind with the id `value`; the database refuses to let that one go first.
    /// - `entity_text`: folded texts that lists look into.
    /// - `entity_unique`: values that only one may have in a `space`, such as an account.
    static let entities = Migration(
        number: 6,
        name: "entities",
        statements: """
            CREATE TABLE entity (
                kind TEXT NOT NULL,
                id TEXT NOT NULL,
                account_id TEXT NOT NULL REFERENCES account (id),
                customer_id TEXT,
                title TEXT NOT NULL,
                title_folded TEXT NOT NULL,
                created INTEGER NOT NULL,
                document TEXT NOT NULL,
                whole TEXT,
                secret TEXT,
                PRIMARY KEY (kind, id)
            )

            CREATE INDEX entity_by_account ON entity (account_id, kind, created DESC, id DESC)

            CREATE INDEX entity_by_date ON entity (kind, created DESC, id DESC, account_id)

            CREATE INDEX entity_by_customer ON entity (customer_id, kind, created DESC, id DESC, account_id)
            WHERE customer_id IS NOT NULL

            CREATE TABLE entity_key (
                kind TEXT NOT NULL,
                entity_id TEXT NOT NULL,
                name TEXT NOT NULL,
                value TEXT NOT NULL,
                target_kind TEXT,
                is_owner INTEGER NOT NULL,
                PRIMARY KEY (kind, entity_id, name, value),
                FOREIGN KEY (kind, entity_id) REFERENCES entity (kind, id) ON DELETE CASCADE,
                FOREIGN KEY (target_kind, value) REFERENCES entity (kind, id)
            )

            CREATE INDEX entity_key_by_value ON entity_key (kind, name, value, entity_id)

            CREATE INDEX entity_key_by_target ON entity_key (target_kind, value)
            WHERE target_kind IS NOT NULL

            CREATE TABLE entity_text (
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                account_id TEXT NOT NULL,
                entity_id TEXT NOT NULL,
                folded TEXT NOT NULL,
                PRIMARY KEY (kind, name, account_id, entity_id),
                FOREIGN KEY (kind, entity_id) REFERENCES entity (kind, id) ON DELETE CASCADE
            )

            CREATE INDEX entity_text_by_entity ON entity_text (kind, entity_id)

            CREATE TABLE entity_unique (
                kind TEXT NOT NULL,
                field TEXT NOT NULL,
                space TEXT NOT NULL,
                value TEXT NOT NULL,
                entity_id TEXT NOT NULL,
                PRIMARY KEY (kind, field, space, value),
                FOREIGN KEY (kind, entity_id) REFERENCES entity (kind, id) ON DELETE CASCADE
            )

            CREATE INDEX entity_unique_by_entity ON entity_unique (kind, entity_id)
            """,
        sqlite: "",
        postgreSQL: ""
    )
}
