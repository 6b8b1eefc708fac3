import Domain

/// Finds a page of sessions and how many there are, in one snapshot.
struct SessionFinder {
    let connection: any SQLConnection
    let sorting: Sorting
    private var selection: SessionSelection
    private var sample: SessionSample?
    /// Where the page begins: after this item.
    private let start: ListCursor?

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
        selection = SessionSelection(filter: filter, dialect: connection.dialect)
        let after = isByDate ? start.map(SessionSelection.Key.init) : nil
        sample = try SessionSample(selection, descending: !isByDate || sorting.descending, after: after, size: sampleSize, connection)
        if let sample, !sample.isWhole {
            selection.search = try selection.search.prepared(for: filter.text, sample: sample.read, hits: sample.hits.count, connection)
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

    /// Counts the sessions of some accounts by their texts, if the search knows a way that reads nothing but them.
    private func countOfTexts() throws -> Int? {
        guard !selection.filter.text.isEmpty, let accounts = selection.filter.accounts, !selection.isWide else { return nil }
        var counts: [SQL] = []
        for account in accounts {
            guard let own = try selection.search.counts(selection.filter, account: account, connection) else { return nil }
            counts += own
        }
        return try connection.sum(counts)
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
