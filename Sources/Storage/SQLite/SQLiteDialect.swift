import Domain

/// SQL as SQLite has it.
struct SQLiteDialect: SQLDialect {
    let sessions: any SessionLayout = SQLiteSessionLayout()
    let search: any SessionSearch = SQLiteSessionSearch()
    let eventOrder: any EventOrder = SerialEventOrder()

    func statements(of migration: Migration) -> String {
        migration.forSQLite
    }

    func sortKey(document: SQL, member: String) -> SQL {
        "sort_key(\(document), \(member))"
    }

    func object(in document: SQL, member: String) -> SQL { "json_extract(\(document), '$.' || \(member))" }

    func folded(_ column: SQL) -> SQL { "folded(\(column))" }

    func directionOfOptional(descending: Bool) -> SQL {
        descending ? "DESC" : "ASC"
    }

    /// SQLite sees by itself that it can merge them.
    func arm(_ select: SQL, _ order: SQL, limit: Int) -> SQL { select }

    func holdSettings(of accountId: String, alone: Bool) -> SQL? { nil }

    func conditions(_ text: IndexedText, contain needle: [UInt8], _ connection: any SQLConnection) throws -> [SQL] {
        try SQLiteTextIndex.conditions(text, contain: needle, connection)
    }

    func conditions(_ search: EntityTextSearch, _ connection: any SQLConnection) throws -> [SQL] {
        try SQLiteTextIndex.conditions(search, contains("x.folded", search.needle), connection)
    }

    func contains(_ column: SQL, _ needle: [UInt8]) -> SQL {
        "instr(\(column), \(SQLValue.utf8(needle))) > 0"
    }
}
