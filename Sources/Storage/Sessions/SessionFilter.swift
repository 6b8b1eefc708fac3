import Domain

/// A ``SessionQuery`` as the tables have it: accounts by number, texts folded, days as moments.
struct SessionFilter: Sendable {
    /// `nil` means every account.
    var accounts: [Int64]?
    /// The states that will do: one or both.
    var archived: [Bool]
    var ids: [String]?
    var customers: [String]
    var endpoints: [String]
    var parent: String?
    /// Milliseconds since 1970; the first moment that will do.
    var from: Int64?
    /// The first moment that comes too late.
    var until: Int64?
    var ended: Bool?
    var text: TextFilter

    init(_ query: SessionQuery, accounts: [Int64]?) {
        self.accounts = accounts
        archived =
            switch query.archive {
            case .live: [false]
            case .archived: [true]
            case .both: [false, true]
            }
        ids = query.options.specificIds.map(Self.distinct)
        customers = Self.distinct(query.customerIds)
        endpoints = Self.distinct(query.endpointIds)
        parent = query.parentSessionId.flatMap { $0.isEmpty ? nil : $0 }
        from = query.days.lowerBound
        until = query.days.upperBound
        ended = query.ended
        text = TextFilter(query)
    }

    /// The filter of a query within a scope.
    init(_ query: SessionQuery, in scope: AccountScope, _ connection: any SQLConnection) throws {
        self.init(query, accounts: try AccountNumbers.resolve(scope, connection))
        let owners = parent.map { [$0] } ?? (endpoints.isEmpty ? customers : endpoints)
        let layout = connection.dialect.sessions
        if owners.isEmpty || accounts?.count == 1 || !layout.needsAccount { return }
        let found = try layout.accounts(ofAny: owners, connection)
        accounts = accounts.map { Set($0).intersection(found).sorted() } ?? found
    }

    /// Each value once: every value may become a search of its own.
    private static func distinct(_ values: [String]) -> [String] {
        Set(values).sorted()
    }

    /// Whether nothing can match, whatever is stored.
    var isImpossible: Bool {
        accounts?.isEmpty == true || ids?.isEmpty == true || from.flatMap { from in until.map { $0 <= from } } == true
    }

    /// Whether the counters of days know how many sessions match.
    var isCountedByDay: Bool { hasNoOwnFilter && text.isEmpty }

    /// Whether sessions are told apart by account, archive and texts only.
    var isTextAlone: Bool { hasNoOwnFilter && from == nil && until == nil }

    /// Whether sessions are told apart by account, archive, date and texts only.
    var hasNoOwnFilter: Bool {
        ids == nil && customers.isEmpty && endpoints.isEmpty && parent == nil && ended == nil
    }

    /// The row ids of an account: its number in the upper 23 bits, a number of the session in the lower 40.
    static func rids(ofAccount number: Int64) -> ClosedRange<Int64> {
        (number << 40)...(number << 40 | 0xFF_FFFF_FFFF)
    }
}
