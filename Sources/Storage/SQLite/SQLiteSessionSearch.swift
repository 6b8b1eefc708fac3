/// Finds sessions by their texts in two FTS5 tables of trigrams.
///
/// `session_party` knows where in the text a trigram stands, so what it finds is exact. `session_log` only knows that a
/// trigram stands there, which makes it a quarter as large; what it finds is compared with the log itself.
struct SQLiteSessionSearch: SessionSearch {
    /// What the index is asked for of a long text; the rest is compared.
    static let maxIndexedScalars = 60

    func candidates(_ text: TextFilter, rids: ClosedRange<Int64>?) -> (tables: SQL, conditions: [SQL])? {
        let phrases = [phrase("from_text", text.from), phrase("to_text", text.to)].compactMap(\.self)
        if !phrases.isEmpty {
            return search("session_party", for: phrases.joined(separator: " AND "), rids)
        }
        let trigrams = text.log.map(trigrams) ?? []
        if trigrams.isEmpty { return nil }
        return search("session_log", for: trigrams.map(quoted).joined(separator: " AND "), rids)
    }

    func conditions(_ text: TextFilter, indexed: Bool) -> (conditions: [SQL], needsDocument: Bool) {
        var conditions: [SQL] = []
        for (column, needle) in [("s.from_text", text.from), ("s.to_text", text.to)] {
            guard let needle, !(indexed && isExact(needle)) else { continue }
            conditions.append("instr(\(SQL(raw: column)), \(SQLValue.utf8(needle))) > 0")
        }
        if let log = text.log { conditions.append("log_contains(d.document, \(SQLValue.utf8(log)))") }
        return (conditions, text.log != nil)
    }

    private func search(_ table: String, for expression: String, _ rids: ClosedRange<Int64>?) -> (tables: SQL, conditions: [SQL]) {
        var conditions: [SQL] = ["\(SQL(raw: table)) MATCH \(expression)"]
        if let rids {
            conditions.append("\(SQL(raw: table)).rowid BETWEEN \(rids.lowerBound) AND \(rids.upperBound)")
        }
        return ("\(SQL(raw: table)) CROSS JOIN session s ON s.rid = \(SQL(raw: table)).rowid", conditions)
    }

    /// A column and the text to find in it, or `nil` if it is too short for trigrams.
    private func phrase(_ column: String, _ needle: [UInt8]?) -> String? {
        guard let scalars = needle.map(scalars), scalars.count >= 3 else { return nil }
        return "\(column) : \(quoted(text(of: scalars.prefix(Self.maxIndexedScalars))))"
    }

    /// Whether the index alone finds exactly the texts that contain `needle`.
    private func isExact(_ needle: [UInt8]) -> Bool {
        (3...Self.maxIndexedScalars).contains(scalars(needle).count)
    }

    /// Trigrams that cover `needle`: each third one and the last.
    private func trigrams(_ needle: [UInt8]) -> [String] {
        let scalars = scalars(needle).prefix(Self.maxIndexedScalars)
        guard scalars.count >= 3 else { return [] }
        var starts = Array(stride(from: 0, through: scalars.count - 3, by: 3))
        if starts.last != scalars.count - 3 { starts.append(scalars.count - 3) }
        return starts.map { text(of: scalars[$0..<$0 + 3]) }
    }

    private func scalars(_ utf8: [UInt8]) -> [Unicode.Scalar] {
        Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
    }

    private func text(of scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    private func quoted(_ text: String) -> String {
        var quoted = String.UnicodeScalarView()
        quoted.append("\"")
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}
