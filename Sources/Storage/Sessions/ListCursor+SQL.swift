import Domain

extension ListCursor {
    /// What holds for rows with `sort_key` and `id` that come later. Absent values come first in ascending order.
    func condition(descending: Bool) -> SQL {
        let sign: SQL = descending ? "<" : ">"
        guard let value = key.sqlValue else {
            let among: SQL = "(sort_key IS NULL AND id \(sign) \(id))"
            return descending ? among : "(\(among) OR sort_key IS NOT NULL)"
        }
        let later: SQL = "sort_key \(sign) \(value) OR (sort_key = \(value) AND id \(sign) \(id))"
        return descending ? "(\(later) OR sort_key IS NULL)" : "(\(later))"
    }

    /// The place of a session in a list.
    init(_ document: [UInt8], at place: SessionPlace, _ sorting: Sorting) {
        let key: Key =
            if sorting.isByDate {
                .number(place.created)
            } else {
                Self.key(sorting.field, document)
            }
        var id = ""
        if case .text(let text) = Self.key("id", document) { id = String(decoding: text, as: UTF8.self) }
        self.init(key: key, id: id)
    }

    private static func key(_ member: String, _ document: [UInt8]) -> Key {
        let value = document.withUnsafeBufferPointer { document in
            Array(member.utf8).withUnsafeBufferPointer { SortKey.of($0, in: document) }
        }
        return switch value {
        case nil: .absent
        case .number(let number): .number(Int64(number))
        case .text(let text): .text(text)
        }
    }
}

extension ListCursor.Key {
    fileprivate var sqlValue: SQLValue? {
        switch self {
        case .absent: nil
        case .number(let number): .integer(number)
        case .text(let text): .utf8(text)
        }
    }
}

extension SessionSelection.Key {
    init(_ cursor: ListCursor) {
        id = cursor.id
        if case .number(let date) = cursor.key { created = date } else { created = 0 }
    }
}
