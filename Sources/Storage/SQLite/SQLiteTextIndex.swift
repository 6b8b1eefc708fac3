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
        guard let found = candidates(text, needle) else { return [comparison] }
        let count = try connection.count("SELECT count(*) FROM (SELECT 1 FROM search_trigram WHERE \(found) LIMIT \(maxCandidates + 1))")
        if count > maxCandidates { return [comparison] }
        let ids: SQL = "SELECT s.id FROM search_trigram CROSS JOIN search_text s ON s.rid = search_trigram.rowid WHERE \(found)"
        return ["t.id IN (\(ids))", comparison]
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
