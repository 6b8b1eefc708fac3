import Domain

/// Finds sessions by their texts in two FTS5 tables of trigrams, and compares what it finds with the texts themselves.
///
/// The index is asked for few trigrams: those that a sample of sessions shows to be rare, so that the lists it walks
/// through are short. It has no positions for the log (`detail=none`), which makes it a quarter as large.
struct SQLiteSessionSearch: SessionSearch {
    /// Sessions of a sample whose texts are looked at.
    static let sampleSize = 250
    /// Trigrams that the index is asked for.
    static let maxTrigrams = 3
    /// A column of an index, and where the text is that it was made of.
    enum Column: String, CaseIterable {
        case from = "from_text"
        case to = "to_text"
        case log

        var table: String { self == .log ? "session_log" : "session_party" }
        var text: SQL { self == .log ? "l.log" : "s.\(SQL(raw: rawValue))" }

        /// What stands before a trigram in a query. Without positions, columns cannot be told apart; the log has but one.
        var prefix: String { self == .log ? "" : "\(rawValue) : " }

        func needle(in text: TextFilter) -> [UInt8]? {
            switch self {
            case .from: text.from
            case .to: text.to
            case .log: text.log
            }
        }
    }

    /// What a table is asked for, and in how many of a hundred sessions it is.
    struct Question {
        var table: String
        var expression: String
        var percent: Int
        /// Entries of the index that it walks through, for a hundred sessions.
        var entries: Int
    }

    /// `nil` until a sample says more.
    private(set) var best: Question?
    /// In how many of a hundred sessions a trigram is, by column and trigram.
    private(set) var rarity: [String: Int] = [:]
    /// How many sessions told so.
    private(set) var sampled = 0

    var isWorseThanComparing: Bool { (best?.percent ?? 0) > 25 }

    func candidates(_ text: TextFilter, rids: ClosedRange<Int64>?) -> (tables: SQL, conditions: [SQL])? {
        guard let question = best ?? Self.question(text, rarity: [:]) else { return nil }
        let table = SQL(raw: question.table)
        var conditions: [SQL] = ["\(table) MATCH \(question.expression)"]
        if let rids { conditions.append("\(table).rowid BETWEEN \(rids.lowerBound) AND \(rids.upperBound)") }
        return ("\(table) CROSS JOIN session s ON s.rid = \(table).rowid", conditions)
    }

    func conditions(_ text: TextFilter, indexed: Bool) -> (conditions: [SQL], joins: [SQL]) {
        let conditions = Column.allCases.compactMap { column -> SQL? in
            column.needle(in: text).map { Self.contains(column.text, $0) }
        }
        return (conditions, text.log == nil ? [] : [" JOIN session_log_text l ON l.rid = s.rid"])
    }

    private static func contains(_ text: SQL, _ needle: [UInt8]) -> SQL {
        let anchor = needle.withUnsafeBufferPointer { $0.rarest } ?? 0
        return "text_contains(\(text), \(SQLValue.utf8(needle)), \(anchor))"
    }

    func prepared(for text: TextFilter, sample: [SessionPlace], hits: Int, _ connection: any SQLConnection) throws -> any SessionSearch {
        var rarity: [String: Int] = [:]
        for column in Column.allCases {
            guard let needle = column.needle(in: text) else { continue }
            let trigrams = Trigrams.all(in: needle)
            let keys = sample.prefix(Self.sampleSize).map(\.rid)
            let statement =
                column == .log ? "SELECT log FROM session_log_text WHERE rid = ?" : "SELECT \(column.rawValue) FROM session WHERE rid = ?"
            try connection.query(statement, forEach: keys) { row in
                row.withBytes(0) { bytes in
                    let text = bytes.assumingMemoryBound(to: UInt8.self)
                    for trigram in trigrams where trigram.bytes.withUnsafeBufferPointer({ text.firstRange(of: $0, anchor: 2) != nil }) {
                        rarity[column.rawValue + trigram.text, default: 0] += 1
                    }
                }
            }
        }
        var prepared = self
        prepared.sampled = sample.count
        prepared.rarity = rarity.mapValues { $0 * 100 / min(sample.count, Self.sampleSize) }
        prepared.best = Self.question(text, rarity: prepared.rarity)
        return prepared
    }

    /// The table and the trigrams with the shortest lists.
    ///
    /// - Parameter rarity: in how many of a hundred sessions a trigram is, by column and trigram.
    private static func question(_ text: TextFilter, rarity: [String: Int]) -> Question? {
        let questions = ["session_party", "session_log"].compactMap { table -> Question? in
            let terms = Column.allCases.filter { $0.table == table }.flatMap { column in
                Trigrams.all(in: column.needle(in: text) ?? []).map { trigram in
                    (
                        term: column.prefix + Trigrams.quoted(trigram.text),
                        percent: rarity[column.rawValue + trigram.text] ?? 0
                    )
                }
            }
            guard let rarest = terms.map(\.percent).min() else { return nil }
            let rare = terms.filter { $0.percent <= rarest * 2 }
            let chosen = Trigrams.spread(rare, count: maxTrigrams)
            let entries = chosen.reduce(0) { $0 + $1.percent }
            return Question(table: table, expression: chosen.map(\.term).joined(separator: " AND "), percent: rarest, entries: entries)
        }
        return questions.min { $0.percent < $1.percent }
    }
}
