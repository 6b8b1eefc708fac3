import Domain

/// What databases say differently.
protocol SQLDialect: Sendable {
    /// The statements of a migration, for this database.
    func statements(of migration: Migration) -> String

    /// The value of a scalar member of a stored document, in a form that sorts as lists do: text folded, numbers as
    /// numbers, absent members as null.
    func sortKey(document: SQL, member: String) -> SQL

    /// The order of a column that may be absent: `ASC` or `DESC`, with absent values first in ascending order.
    func directionOfOptional(descending: Bool) -> SQL

    /// Whether a column of folded text contains a folded needle.
    func contains(_ column: SQL, _ needle: [UInt8]) -> SQL

    /// How events are put in order.
    var eventOrder: any EventOrder { get }

    /// Where sessions stand.
    var sessions: any SessionLayout { get }

    /// How sessions are found by their texts.
    var search: any SessionSearch { get }
}

/// How a database finds sessions by parts of their texts.
///
/// All parts of statements are over `session s` and, where it is said, its ``SessionLayout/document``.
protocol SessionSearch: Sendable {
    /// The rows of the sessions that may have the texts, found in an index: what stands between `FROM` and `WHERE`, with
    /// the conditions that go with it. The table `session s` is among them.
    ///
    /// - Parameter rids: the row ids to stay within.
    /// - Returns: `nil` if no index helps with these texts, such as those of one or two characters.
    func candidates(_ text: TextFilter, rids: ClosedRange<Int64>?) -> (tables: SQL, conditions: [SQL])?

    /// The conditions that a session must meet, besides having been found among the candidates.
    ///
    /// - Parameter indexed: whether ``candidates(_:rids:)`` found the session.
    func conditions(_ text: TextFilter, indexed: Bool) -> (conditions: [SQL], needsDocument: Bool)
}

/// The parts of texts that are searched for, folded.
struct TextFilter: Sendable, Equatable {
    var from: [UInt8]?
    var to: [UInt8]?
    var log: [UInt8]?

    var isEmpty: Bool { from == nil && to == nil && log == nil }

    /// An empty text filters nothing.
    init(_ query: SessionQuery) {
        from = Self.needle(query.from)
        to = Self.needle(query.to)
        log = Self.needle(query.log)
    }

    private static func needle(_ text: String?) -> [UInt8]? {
        guard let text, !text.isEmpty else { return nil }
        return CaseFolding.fold(text)
    }
}
