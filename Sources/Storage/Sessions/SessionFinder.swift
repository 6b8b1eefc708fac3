import Domain

/// Finds a page of sessions and how many there are, in one snapshot.
struct SessionFinder {
    let connection: any SQLConnection
    let sorting: Sorting
    private var selection: SessionSelection
    private var sample: SessionSample?
    /// Where the page begins: after this item.
    private let start: ListCursor?
    private let sampleSize: Int
    /// An account is counted in halves if it has so many times the sessions of a sample.
    private static let manySamples: Int64 = 8

    init(
        _ filter: SessionFilter,
        _ sorting: Sorting,
        after start: ListCursor? = nil,
        sampleSize: Int,
        _ connection: any SQLConnection
    ) throws {
        self.connection = connection
        self.sorting = sorting
        self.start = start
        self.sampleSize = sampleSize
        selection = SessionSelection(filter: filter, dialect: connection.dialect)
        let after = isByDate ? start.map(SessionSelection.Key.init) : nil
        sample = try SessionSample(selection, descending: !isByDate || sorting.descending, after: after, size: sampleSize, connection)
        if let sample, !sample.isWhole {
            selection.search = try selection.search.prepared(for: filter.text, sample: sample.read, connection)
            selection.usesSearch = !selection.search.isWorseThanComparing
        }
    }

    var isByDate: Bool { sorting.isByDate }

    /// Whether texts are looked up in the search index.
    var usesSearch: Bool { selection.usesSearch && sample?.isWhole != true }

    /// Where the sessions of a page are.
    mutating func places(limit: Int, offset: Int) throws -> [SessionPlace] {
        if isByDate, var sample {
            let (needed, overflow) = limit.addingReportingOverflow(offset)
            let isEnough = try sample.has(overflow ? Int.max : needed, connection)
            self.sample = sample
            if isEnough { return Array(sample.hits.dropFirst(offset).prefix(limit)) }
        }
        return try SessionRepository.places(selection.keys(sorting, after: start, limit: limit, offset: offset), connection)
    }

    /// How many there are.
    func count() throws -> Int {
        if let sample, sample.isWhole, start == nil { return sample.hits.count }
        if let count = try countOfTexts() { return count }
        return try connection.count(selection.count())
    }

    /// Counts the sessions of whole accounts by their texts, if nothing else is asked for and nothing but them has to be read.
    private func countOfTexts() throws -> Int? {
        let (filter, search) = (selection.filter, selection.search)
        guard filter.isTextAlone, let accounts = filter.accounts, !selection.isWide, try accounts.allSatisfy(hasNoOthers)
        else { return nil }
        var counts: [SQL] = []
        for account in accounts {
            let rids = SessionFilter.rids(ofAccount: account)
            guard search.count(filter.text, rids: rids) != nil else { return nil }
            counts += try parts(of: rids).compactMap { search.count(filter.text, rids: $0) }
        }
        return try connection.sum(counts)
    }

    /// The row ids of an account: in two halves, which can be counted beside each other, if it has many sessions.
    private func parts(of rids: ClosedRange<Int64>) throws -> [ClosedRange<Int64>] {
        let last = try connection.first(
            "SELECT rid FROM session WHERE rid BETWEEN \(rids.lowerBound) AND \(rids.upperBound) ORDER BY rid DESC LIMIT 1"
        ) { $0.int64(0) }
        guard let last, last - rids.lowerBound > Int64(sampleSize) * Self.manySamples else { return [rids] }
        let middle = rids.lowerBound + (last - rids.lowerBound) / 2
        return [rids.lowerBound...middle, middle + 1...rids.upperBound]
    }

    /// Whether all sessions of an account are in a state, live or archived, that will do.
    private func hasNoOthers(_ account: Int64) throws -> Bool {
        let others = [false, true].filter { !selection.filter.archived.contains($0) }
        return try others.allSatisfy { state in
            try !connection.exists("SELECT 1 FROM session_day WHERE account_no = \(account) AND archived = \(state) AND sessions > 0")
        }
    }
}

extension SessionSelection {
    /// Row id and date first, in any order a list may have.
    func keys(_ sorting: Sorting, after start: ListCursor? = nil, limit: Int, offset: Int) -> SQL {
        if sorting.isByDate {
            return keys(descending: sorting.descending, after: start.map(Key.init), limit: limit, offset: offset)
        }
        return keys(sortedBy: sorting.field, descending: sorting.descending, after: start, limit: limit, offset: offset)
    }
}

extension Sorting {
    /// Whether this is the order of creation, which indexes have.
    var isByDate: Bool { field == Sorting.newestFirst.field }
}

extension SessionQuery {
    /// Whether many sessions may have to be looked at.
    var isSearch: Bool { !TextFilter(self).isEmpty || !options.sorting.isByDate }
}
