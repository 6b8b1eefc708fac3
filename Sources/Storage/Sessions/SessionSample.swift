/// What the first sessions of a list say about the texts that are searched for: whether they are common.
///
/// A common text is found faster by reading on, a rare one by asking the search index. The sample is a page of its own
/// already if it has enough hits, and the whole answer if there are no more sessions than it reads.
struct SessionSample {
    /// How many sessions it reads.
    static let usualSize = 1000
    /// How many times as many more it reads for a page of all accounts, where looking up candidates is dear.
    private static let rest = 4

    /// Those that have the texts, in order.
    private(set) var hits: [SessionPlace] = []
    /// All that were read, in order.
    private(set) var read: [SessionPlace] = []
    /// Whether there are no others.
    private(set) var isWhole = false
    private let size: Int
    private let selection: SessionSelection
    private let descending: Bool
    private var last: SessionSelection.Key?

    /// - Returns: `nil` if the search index does not know the texts, or if what is left by other filters is little.
    init?(_ selection: SessionSelection, descending: Bool, after start: SessionSelection.Key?, size: Int, _ connection: any SQLConnection)
        throws
    {
        let filter = selection.filter
        guard filter.ids == nil, filter.parent == nil, selection.search.candidates(filter.text, rids: nil) != nil else { return nil }
        self.selection = selection
        self.descending = descending
        self.size = size
        last = start
        try readOn(size, connection)
    }

    /// Whether there are enough hits for a page, after reading on where that is worth it.
    mutating func has(_ hits: Int, _ connection: any SQLConnection) throws -> Bool {
        if !isWhole, self.hits.count < hits, read.count == size {
            let more = selection.isWide ? Self.rest * size : expected(for: hits)
            if more > 0 { try readOn(more, connection) }
        }
        return isWhole || self.hits.count >= hits
    }

    /// In how many more sessions the hits that are missing are likely to be, with half as many to spare; 0 if in more than are
    /// to be read.
    private func expected(for hits: Int) -> Int {
        if self.hits.isEmpty { return 0 }
        let (product, overflow) = (hits - self.hits.count).multipliedReportingOverflow(by: size * 3)
        let count = product / (self.hits.count * 2)
        return overflow || count > selection.search.maxReadOn ? 0 : count
    }

    private mutating func readOn(_ count: Int, _ connection: any SQLConnection) throws {
        let before = read.count
        try connection.query(selection.sample(descending: descending, after: last, limit: count)) { row in
            let place = SessionPlace(rid: row.int64(0), created: row.int64(1))
            read.append(place)
            if row.bool(3) { hits.append(place) }
            if read.count == before + count { last = SessionSelection.Key(created: place.created, id: row.text(2)) }
        }
        isWhole = read.count < before + count
    }
}

extension SessionSelection {
    /// Sessions that pass all filters but those by text, in the order of creation: row id, date, id, and whether they have
    /// the texts.
    fileprivate func sample(descending: Bool, after: Key?, limit: Int) -> SQL {
        var others = self
        others.filter.text = .none
        let (conditions, joins) = search.conditions(filter.text, indexed: false)
        let isHit: SQL = "CASE WHEN \(conditions.joined(separator: " AND ")) THEN 1 ELSE 0 END"
        if joins.isEmpty { return others.keys(descending: descending, after: after, limit: limit, offset: 0, adding: isHit) }
        let order = SQL.direction(descending: descending)
        return """
            SELECT f.rid, f.created, f.id, \(isHit)
            FROM (\(others.keys(descending: descending, after: after, limit: limit, offset: 0))) AS f
            JOIN session s ON \(dialect.sessions.isSession(in: "f"))\(joins.joined(separator: ""))
            ORDER BY f.created \(order), f.id \(order)
            """
    }
}
