import Domain

/// SQL as PostgreSQL has it.
struct PostgreSQLDialect: SQLDialect {
    /// Entities that are found by a text before the list is read; beyond, the text counts as common.
    static let maxFound = 1000

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

    /// Looked up beforehand: while a table has just been filled, the planner takes it for empty, and a join would read the
    /// texts once for each row. What very many have is found sooner in the order of the list, row by row.
    func conditions(_ search: EntityTextSearch, _ connection: any SQLConnection) throws -> [SQL] {
        let found = try connection.all("\(search.ids(contains(search))) LIMIT \(Self.maxFound + 1)") { $0.text(0) }
        if found.count > Self.maxFound { return [search.conditionByRow(contains("x.folded", search.needle), fence: " OFFSET 0")] }
        return ["t.id = ANY (\(PostgreSQLArray(Set(found).sorted().map { SQLValue.text($0) }).sqlValue)::text[])"]
    }

    func contains(_ search: EntityTextSearch) -> SQL {
        guard PostgreSQLSessionSearch.hasTrigrams(search.needle) else { return contains("x.folded", search.needle) }
        return "x.folded LIKE \(SQLValue.utf8(PostgreSQLSessionSearch.pattern(search.needle)))"
    }

    func contains(_ column: SQL, _ needle: [UInt8]) -> SQL {
        "strpos(\(column), \(SQLValue.utf8(needle))) > 0"
    }
}
