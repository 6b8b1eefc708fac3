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
        if !selection.usesSearch, let statement = try countOfTexts() { return try connection.count(statement) }
        return try connection.count(selection.count())
    }

    /// Compares the texts of whole accounts, if nothing else is asked for and nothing but them has to be read for it.
    private func countOfTexts() throws -> SQL? {
        let filter = selection.filter
        guard filter.isTextAlone, let accounts = filter.accounts, accounts.count == 1, try hasNoOthers(accounts[0]) else { return nil }
        return selection.search.count(filter.text, rids: SessionFilter.rids(ofAccount: accounts[0]))
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
