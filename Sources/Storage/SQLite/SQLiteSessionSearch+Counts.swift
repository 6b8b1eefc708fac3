import Domain

/// Totals of texts, without a look at the documents.
extension SQLiteSessionSearch {
    /// The longest text of which the index alone counts the sessions, in trigrams.
    static let maxPhrase = 24

    /// An account is counted in halves if it has so many times the sessions of a sample.
    private static let manySamples: Int64 = 8

    /// What counting costs, in hundredths of an entry of an index; measured, some 40 ns an entry.
    private enum Cost {
        /// Looking a candidate up and comparing it.
        static let candidate = 8
        /// Comparing the next session of all.
        static let comparing = 250
        static let comparingLog = 800
    }

    func counts(_ filter: SessionFilter, account: Int64, _ connection: any SQLConnection) throws -> [SQL]? {
        guard filter.isTextAlone, try hasNoOthers(filter, account, connection) else { return nil }
        let rids = SessionFilter.rids(ofAccount: account)
        guard count(filter.text, rids: rids) != nil else { return nil }
        return try parts(of: rids, connection).compactMap { count(filter.text, rids: $0) }
    }

    /// The row ids of an account: in two halves, which can be counted beside each other, if it has many sessions.
    private func parts(of rids: ClosedRange<Int64>, _ connection: any SQLConnection) throws -> [ClosedRange<Int64>] {
        let last = try connection.first("SELECT rid FROM session WHERE rid \(Self.between(rids)) ORDER BY rid DESC LIMIT 1") { $0.int64(0) }
        guard let last, last - rids.lowerBound > Int64(sampled) * Self.manySamples else { return [rids] }
        let middle = rids.lowerBound + (last - rids.lowerBound) / 2
        return [rids.lowerBound...middle, middle + 1...rids.upperBound]
    }

    /// Whether all sessions of an account are in a state, live or archived, that will do.
    private func hasNoOthers(_ filter: SessionFilter, _ account: Int64, _ connection: any SQLConnection) throws -> Bool {
        let others = [false, true].filter { !filter.archived.contains($0) }
        return try others.allSatisfy { state in
            try !connection.exists("SELECT 1 FROM session_day WHERE account_no = \(account) AND archived = \(state) AND sessions > 0")
        }
    }

    /// - Returns: `nil` if nothing but the sessions themselves tells.
    private func count(_ text: TextFilter, rids: ClosedRange<Int64>) -> SQL? {
        guard let best, text.log == nil || (text.from ?? text.to) == nil else { return nil }
        let candidates = best.entries + best.percent * Cost.candidate
        let comparing = text.log == nil ? Cost.comparing : Cost.comparingLog
        if let phrases = phrases(text), phrases.entries < min(candidates, comparing) {
            return "SELECT count(*) FROM session_party WHERE session_party MATCH \(phrases.expression) AND rowid \(Self.between(rids))"
        }
        let (table, key): (SQL, SQL) = text.log == nil ? ("session s", "s.rid") : ("session_log_text l", "l.rid")
        let hits = self.conditions(text, indexed: true).conditions.joined(separator: " AND ")
        if candidates >= comparing { return "SELECT count(*) FROM \(table) NOT INDEXED WHERE \(key) \(Self.between(rids)) AND \(hits)" }
        let index = SQL(raw: best.table)
        return """
            SELECT count(*) FROM \(index) CROSS JOIN \(table) ON \(key) = \(index).rowid
            WHERE \(index) MATCH \(best.expression) AND \(index).rowid \(Self.between(rids)) AND \(hits)
            """
    }

    private static func between(_ rids: ClosedRange<Int64>) -> SQL {
        "BETWEEN \(rids.lowerBound) AND \(rids.upperBound)"
    }

    /// Texts of addresses and names as the index, which has their positions, finds them without any comparing.
    ///
    /// - Returns: `nil` if one is too short or too long for that.
    private func phrases(_ text: TextFilter) -> (expression: String, entries: Int)? {
        var (terms, entries): ([String], Int) = ([], 0)
        if text.log != nil { return nil }
        for column in [Column.from, .to] {
            guard let needle = column.needle(in: text) else { continue }
            let trigrams = Trigrams.all(in: needle)
            guard (1...Self.maxPhrase).contains(trigrams.count) else { return nil }
            terms.append(column.prefix + Trigrams.quoted(String(decoding: needle, as: UTF8.self)))
            entries += trigrams.reduce(0) { $0 + (rarity[column.rawValue + $1.text] ?? 0) }
        }
        return (terms.joined(separator: " AND "), entries)
    }
}
