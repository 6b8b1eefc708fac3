/// What a session can be sorted by, as an array of texts: one for each of ``SessionSortKeys/members``, null where it is absent.
///
/// Texts are folded, booleans are `0` and `1`, as the function `sort_key` of the schema gives them. Part of the stored format.
enum PostgreSQLSortKeys {
    /// Bytes of all texts together: an entry of an index has room for 2,700.
    static let maxSize = 1800

    /// - Returns: null if the texts are too long; the document is read instead.
    static func of(_ document: [UInt8]) -> SQLValue {
        let values = document.withUnsafeBufferPointer { SessionSortKeys.values(in: $0) }.map { key -> SQLValue in
            switch key {
            case nil: .null
            case .number(let number): .text(number == 0 ? "0" : "1")
            case .text(let text): .utf8(text)
            }
        }
        let size = values.reduce(0) { size, value in
            if case .utf8(let text) = value { size + text.count } else { size }
        }
        return size > maxSize ? .null : PostgreSQLArray(values).sqlValue
    }

    /// The value of a member of `session s`; `nil` if it is not among the keys.
    static func value(_ member: String) -> SQL? {
        guard let index = SessionSortKeys.members.firstIndex(of: member) else { return nil }
        return """
            CASE WHEN s.sort_keys IS NULL THEN session_sort_key(s.account_no, s.created, s.rid, \(member))
            ELSE s.sort_keys[\(SQL(raw: "\(index + 1)"))] END COLLATE "C"
            """
    }
}
