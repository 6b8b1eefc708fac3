/// A statement, or a part of one, with the values that are bound to it.
///
/// Values that are interpolated are bound, never spliced into the text:
///
/// ```swift
/// let statement: SQL = "SELECT name FROM account WHERE id = \(id)"
/// ```
struct SQL: Sendable, Equatable {
    /// The text, with a `?` for each value.
    private(set) var text: String
    private(set) var values: [SQLValue]

    /// - Parameter text: made by this program, never out of what a request holds.
    init(raw text: String = "", values: [SQLValue] = []) {
        self.text = text
        self.values = values
    }

    var isEmpty: Bool { text.isEmpty }

    static func + (lhs: SQL, rhs: SQL) -> SQL {
        SQL(raw: lhs.text + rhs.text, values: lhs.values + rhs.values)
    }

    static func += (lhs: inout SQL, rhs: SQL) {
        lhs.text += rhs.text
        lhs.values += rhs.values
    }

    /// `ASC` or `DESC`, for a column that is never absent.
    static func direction(descending: Bool) -> SQL { descending ? "DESC" : "ASC" }

    /// `column IN (…)` over any number of values.
    ///
    /// The list is filled up to a power of two with its last value, so that few statements have to be prepared.
    static func any<Value: SQLBindable>(of values: [Value], in column: SQL) -> SQL {
        guard let last = values.last else { return "1 = 0" }
        var bound = values.map(\.sqlValue)
        if bound.count == 1 { return column + SQL(raw: " = ?", values: bound) }
        while bound.count & (bound.count - 1) != 0 { bound.append(last.sqlValue) }
        let marks = Array(repeating: "?", count: bound.count).joined(separator: ", ")
        return column + SQL(raw: " IN (\(marks))", values: bound)
    }
}

extension [SQL] {
    func joined(separator: String) -> SQL {
        SQL(raw: map(\.text).joined(separator: separator), values: flatMap(\.values))
    }
}

extension SQL: ExpressibleByStringInterpolation {
    init(stringLiteral text: String) {
        self.init(raw: text)
    }

    init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var sql = SQL()

        init(literalCapacity: Int, interpolationCount: Int) {
            sql.text.reserveCapacity(literalCapacity + interpolationCount)
        }

        mutating func appendLiteral(_ literal: String) {
            sql.text += literal
        }

        /// Binds a value.
        mutating func appendInterpolation(_ value: some SQLBindable) {
            sql.text += "?"
            sql.values.append(value.sqlValue)
        }

        /// Binds a value, or null.
        mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            sql.text += "?"
            sql.values.append(value.sqlValue)
        }

        /// Puts another part in.
        mutating func appendInterpolation(_ part: SQL) {
            sql += part
        }
    }
}
