import Domain

/// How a database finds sessions by parts of their texts.
///
/// All parts of statements are over `session s`.
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
    /// - Returns: the conditions, and the tables they need, each with ` JOIN` before it.
    func conditions(_ text: TextFilter, indexed: Bool) -> (conditions: [SQL], joins: [SQL])

    /// The same search, made ready for texts of which a sample of sessions shows how common their parts are.
    ///
    /// - Parameters:
    ///   - sample: sessions that may or may not have the texts.
    ///   - hits: how many of them have.
    func prepared(for text: TextFilter, sample: [SessionPlace], hits: Int, _ connection: any SQLConnection) throws -> any SessionSearch

    /// How many more sessions are read for a page, if a sample says that they are enough, before candidates are looked up.
    var maxReadOn: Int { get }

    /// Whether comparing every session costs less than looking up the candidates; `false` if that is not known.
    var isWorseThanComparing: Bool { get }

    /// Statements whose sum is how many sessions of an account a filter by texts finds; they can be asked beside each other.
    ///
    /// - Returns: `nil` if there is no better way than to read the sessions themselves.
    func counts(_ filter: SessionFilter, account: Int64, _ connection: any SQLConnection) throws -> [SQL]?
}

extension SessionSearch {
    var maxReadOn: Int { 0 }

    var isWorseThanComparing: Bool { false }
}

/// The parts of texts that are searched for, folded.
struct TextFilter: Sendable, Equatable {
    var from: [UInt8]?
    var to: [UInt8]?
    var log: [UInt8]?

    var isEmpty: Bool { from == nil && to == nil && log == nil }

    /// Filters nothing.
    static let none = TextFilter(SessionQuery())

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
