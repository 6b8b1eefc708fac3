/// Finds rows by parts of their texts in an FTS5 table of trigrams.
///
/// The index says which rows may have a text; the text itself is compared. What very many rows have is found sooner in the
/// order of the list, row by row, and so are texts of one or two characters, which have no trigram.
enum SQLiteTextIndex {
    /// Rows that are looked up one by one; beyond, the text counts as common.
    static let maxCandidates = 1000
    /// Trigrams that the index is asked for.
    private static let maxTrigrams = 3

    static func conditions(_ text: IndexedText, contain needle: [UInt8], _ connection: any SQLConnection) throws -> [SQL] {
        let comparison: SQL = "instr(\(text.column), \(SQLValue.utf8(needle))) > 0"
        guard let found = candidates(text, needle), try !isCommon(found, connection) else { return [comparison] }
        let ids: SQL = "SELECT s.id FROM search_trigram CROSS JOIN search_text s ON s.rid = search_trigram.rowid WHERE \(found)"
        return ["t.id IN (\(ids))", comparison]
    }

    /// The same for what accounts own: the number of a text stands with its entity and its name, `id/name`.
    static func conditions(_ search: EntityTextSearch, _ comparison: SQL, _ connection: any SQLConnection) throws -> [SQL] {
        let text = IndexedText.text(of: search.kind)
        guard let found = candidates(text, search.needle), try !isCommon(found, connection) else { return [search.condition(comparison)] }
        let ids: SQL = """
            SELECT substr(s.id, 1, instr(s.id, '/') - 1) FROM search_trigram
            CROSS JOIN search_text s ON s.rid = search_trigram.rowid WHERE \(found)
            """
        return ["t.id IN (\(ids))", search.conditionByRow(comparison)]
    }

    /// Whether the index finds more than are looked up one by one.
    private static func isCommon(_ found: SQL, _ connection: any SQLConnection) throws -> Bool {
        let count = try connection.count("SELECT count(*) FROM (SELECT 1 FROM search_trigram WHERE \(found) LIMIT \(maxCandidates + 1))")
        return count > maxCandidates
    }

    /// The condition on the table of trigrams; `nil` if it does not help with the needle.
    private static func candidates(_ text: IndexedText, _ needle: [UInt8]) -> SQL? {
        let trigrams = Trigrams.spread(Trigrams.all(in: needle), count: maxTrigrams)
        if trigrams.isEmpty { return nil }
        let expression = trigrams.map { Trigrams.quoted($0.text) }.joined(separator: " AND ")
        let (first, last) = (text.number << 40, (text.number + 1) << 40 - 1)
        return "search_trigram MATCH \(expression) AND search_trigram.rowid BETWEEN \(first) AND \(last)"
    }
}
