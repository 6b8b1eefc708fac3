import Domain

/// Finds sessions by their texts in GIN indexes over account and trigrams (btree_gin, pg_trgm).
///
/// The index finds which sessions may have a text; PostgreSQL compares the texts themselves. That reads the session, so where
/// many have a text, totals come from a narrow index that holds the texts themselves (``HeldTexts``).
struct PostgreSQLSessionSearch: SessionSearch {
    /// Sessions that are looked at to see whether a text is common. Asking the index costs less than on SQLite, reading
    /// rows more.
    static let sampleSize = 150
    /// Reading on takes 3 µs a session. Looking a text up means walking through the list of each of its trigrams to the end.
    let maxReadOn = 3000
    /// Sessions of an account that are all compared for totals, however rare a text is: the lists of trigrams of numbers and
    /// usual words are long, so that walking through them takes longer.
    static let fewSessions = 100_000

    /// Sessions of an account from which on several processes of the server compare logs: the first of them takes some
    /// milliseconds to get going.
    private static let manyLogs = 30_000

    /// How many sessions of a sample have the texts, of one.
    private var share = 1.0

    func candidates(_ text: TextFilter, rids: ClosedRange<Int64>?) -> (tables: SQL, conditions: [SQL])? {
        var conditions = columns(text).filter { Self.hasTrigrams($0.needle) }.map { column, needle -> SQL in
            "\(column) LIKE \(SQLValue.utf8(Self.pattern(needle)))"
        }
        if conditions.isEmpty { return nil }
        if let rids { conditions.insert("s.account_no = \(rids.lowerBound >> 40)", at: 0) }
        return ("session s", conditions)
    }

    func conditions(_ text: TextFilter, indexed: Bool) -> (conditions: [SQL], joins: [SQL]) {
        let rest = columns(text).filter { !indexed || !Self.hasTrigrams($0.needle) }
        return (rest.map { "strpos(\($0.column), \(SQLValue.utf8($0.needle))) > 0" }, [])
    }

    func prepared(for text: TextFilter, sample: [SessionPlace], hits: Int, _ connection: any SQLConnection) throws -> any SessionSearch {
        var prepared = self
        prepared.share = Double(hits) / Double(max(1, sample.count))
        return prepared
    }

    func counts(_ filter: SessionFilter, account: Int64, _ connection: any SQLConnection) throws -> [SQL]? {
        guard filter.hasNoOwnFilter, let held = HeldTexts(filter.text) else { return nil }
        let sessions = try sessions(of: account, connection)
        if share < held.commonShare, sessions > Self.fewSessions { return nil }
        if held == .log, sessions > Self.manyLogs {
            // The planner thinks that too dear for so few rows; it does not know how long a comparison takes.
            try connection.send("SET LOCAL parallel_setup_cost = 0")
            try connection.expectMany()
        }
        var conditions: [SQL] = ["s.account_no = \(account)"]
        if filter.archived.count == 1 { conditions.append("s.archived = \(filter.archived[0])") }
        if let from = filter.from { conditions.append("s.created >= \(from)") }
        if let until = filter.until { conditions.append("s.created < \(until)") }
        conditions += self.conditions(filter.text, indexed: false).conditions
        return held.parts.map { "SELECT count(*) FROM session s\(SQL.whereAll(conditions + [SQL(raw: $0)]))" }
    }

    private func sessions(of account: Int64, _ connection: any SQLConnection) throws -> Int {
        try connection.count("SELECT coalesce(sum(sessions), 0) FROM session_day WHERE account_no = \(account)")
    }

    private func columns(_ text: TextFilter) -> [(column: SQL, needle: [UInt8])] {
        let all: [(SQL, [UInt8]?)] = [("s.from_text", text.from), ("s.to_text", text.to), ("s.log_text", text.log)]
        return all.compactMap { column, needle in needle.map { (column, $0) } }
    }

    /// Whether the index helps: pg_trgm takes letters and digits only, three in a row. Where a word of a text begins or ends
    /// within the needle, two spaces before it or one behind it count as well.
    static func hasTrigrams(_ needle: [UInt8]) -> Bool {
        var (run, isBegun) = (0, false)
        for scalar in String(decoding: needle, as: UTF8.self).unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                run += 1
            } else {
                if run > 0, run + (isBegun ? 2 : 0) + 1 >= 3 { return true }
                (run, isBegun) = (0, true)
            }
            if run > 0, run + (isBegun ? 2 : 0) >= 3 { return true }
        }
        return false
    }

    /// A pattern for `LIKE` that finds the needle anywhere.
    static func pattern(_ needle: [UInt8]) -> [UInt8] {
        var pattern = [UInt8(ascii: "%")]
        for byte in needle {
            if [UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "\\")].contains(byte) { pattern.append(UInt8(ascii: "\\")) }
            pattern.append(byte)
        }
        return pattern + [UInt8(ascii: "%")]
    }
}
