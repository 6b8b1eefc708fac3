import Domain

/// SQL as PostgreSQL has it.
struct PostgreSQLDialect: SQLDialect {
    let sessions: any SessionLayout = PostgreSQLSessionLayout()
    let search: any SessionSearch = PostgreSQLSessionSearch()
    let eventOrder: any EventOrder = SnapshotEventOrder()

    func statements(of migration: Migration) -> String {
        migration.forPostgreSQL
    }

    func sortKey(document: SQL, member: String) -> SQL {
        "sort_key(\(document), \(member)) COLLATE \"C\""
    }

    func object(in document: SQL, member: String) -> SQL { "json_extract_path(\(document)::json, \(member))::text" }

    func folded(_ column: SQL) -> SQL { "fold_text(\(column)) COLLATE \"C\"" }

    func directionOfOptional(descending: Bool) -> SQL {
        descending ? "DESC NULLS LAST" : "ASC NULLS FIRST"
    }

    /// PostgreSQL would read all of them and sort.
    func arm(_ select: SQL, _ order: SQL, limit: Int) -> SQL {
        "(\(select) \(order) LIMIT \(limit))"
    }

    /// Who changes settings writes the account's row, so that a transaction that has read the settings before, and asks for
    /// the row after, is made again.
    func holdSettings(of accountId: String, alone: Bool) -> SQL? {
        alone ? "UPDATE account SET name = name WHERE id = \(accountId)" : "SELECT 1 FROM account WHERE id = \(accountId) FOR SHARE"
    }

    /// The planner knows how common a text is, and chooses.
    func conditions(_ text: IndexedText, contain needle: [UInt8], _ connection: any SQLConnection) throws -> [SQL] {
        guard PostgreSQLSessionSearch.hasTrigrams(needle) else { return [contains(text.column, needle)] }
        return ["\(text.column) LIKE \(SQLValue.utf8(PostgreSQLSessionSearch.pattern(needle)))"]
    }

    func conditions(_ search: EntityTextSearch, _ connection: any SQLConnection) throws -> [SQL] {
        guard PostgreSQLSessionSearch.hasTrigrams(search.needle) else { return [search.condition(contains("x.folded", search.needle))] }
        return [search.condition("x.folded LIKE \(SQLValue.utf8(PostgreSQLSessionSearch.pattern(search.needle)))")]
    }

    func contains(_ column: SQL, _ needle: [UInt8]) -> SQL {
        "strpos(\(column), \(SQLValue.utf8(needle))) > 0"
    }
}
