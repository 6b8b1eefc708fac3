public import Domain
import ServiceKit

extension SessionRepository {
    /// A page of the sessions that match; with `paging.all`, every one of them, so rather use ``stream(_:)`` for that.
    ///
    /// - Throws: 403 if the query names an account outside the scope, 400 if a text to search for is too long.
    public func list(_ query: SessionQuery) async throws -> SessionPage {
        let scope = try scope.narrowed(to: query.accountIds)
        try query.validate()
        let sampleSize = store.sampleSize
        return try await read(query) { connection in
            let filter = try SessionFilter(query, in: scope, connection)
            let paging = query.options.paging
            if filter.isImpossible {
                return SessionPage(documents: [], count: 0, totals: paging.totals(found: 0, count: paging.simplified ? nil : 0))
            }
            var finder = try SessionFinder(filter, query.options.sorting, after: query.cursor, sampleSize: sampleSize, connection)
            let (limit, offset) = (
                paging.all ? Int.max : paging.countPerPage + 1,
                paging.all || query.cursor != nil ? 0 : paging.offset
            )
            var places = try finder.places(limit: limit, offset: offset)
            let found = places.count
            if !paging.all { places = Array(places.prefix(paging.countPerPage)) }
            let count = try paging.simplified ? nil : Self.count(finder, query, found: found)
            var totals = paging.totals(found: found, count: count)
            if query.cursor != nil { totals.hasMorePages = found > places.count }
            let documents = try Self.documents(places, connection)
            var page = SessionPage(documents: documents.joined, count: places.count, totals: totals)
            if found > places.count, let last = places.last {
                page.next = ListCursor(Array(documents.joined[documents.last]), at: last, query.options.sorting)
            }
            return page
        }
    }

    /// Reads for a list, and says what would make a read quicker that takes too long.
    private func read<Value: Sendable>(
        _ query: SessionQuery,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await store.database.read(query.isSearch ? .search : .page, body)
        } catch let error as StorageError where error.kind == .overdue {
            throw ServiceError(
                .unavailable,
                "The search took longer than the server lets one take; narrow it with \(query.narrowing)",
                retryAfter: 1
            )
        }
    }

    /// A mark for a list that is about to be read; `nil` if it cannot be told what changes.
    ///
    /// - Throws: 403 if the query names an account outside the scope.
    public func mark(of query: SessionQuery) throws -> ReadMark? {
        switch try scope.narrowed(to: query.accountIds) {
        case .all: store.mark([.allSessions])
        case .accounts(let ids): store.mark(Set(ids.map { .sessions(accountId: $0) }))
        }
    }

    /// How many sessions match.
    ///
    /// - Throws: as ``list(_:)``.
    public func count(_ query: SessionQuery) async throws -> Int {
        let scope = try scope.narrowed(to: query.accountIds)
        try query.validate()
        let sampleSize = store.sampleSize
        return try await read(query) { connection in
            let filter = try SessionFilter(query, in: scope, connection)
            if filter.isImpossible { return 0 }
            return try SessionFinder(filter, .newestFirst, sampleSize: sampleSize, connection).count()
        }
    }

    /// Counts only if the page does not show the end of the list.
    private static func count(_ finder: SessionFinder, _ query: SessionQuery, found: Int) throws -> Int {
        let paging = query.options.paging
        if query.cursor != nil { return try finder.count() }
        if paging.all { return found }
        if found <= paging.countPerPage, found > 0 || paging.page == 0 { return paging.offset + found }
        return try finder.count()
    }

    /// Where the sessions are that a statement finds, which selects row id and date of creation first.
    static func places(_ statement: SQL, _ connection: any SQLConnection) throws -> [SessionPlace] {
        try connection.all(statement) { SessionPlace(rid: $0.int64(0), created: $0.int64(1)) }
    }

    /// The documents of sessions, separated by commas, in the order of `places`, and where the last of them is.
    static func documents(_ places: [SessionPlace], _ connection: any SQLConnection) throws -> (joined: [UInt8], last: Range<Int>) {
        var (joined, start): ([UInt8], Int) = ([], 0)
        joined.reserveCapacity(places.count * 2048)
        try connection.dialect.sessions.documents(at: places, connection) { row in
            if !joined.isEmpty { joined.append(UInt8(ascii: ",")) }
            start = joined.count
            row.withBytes(0) { joined.append(contentsOf: $0) }
        }
        return (joined, start..<joined.count)
    }
}

extension SessionQuery {
    /// Which members of a request would make a search look at fewer sessions.
    fileprivate var narrowing: String {
        let isShort = [from, to, log].contains { $0.map { 1...2 ~= $0.unicodeScalars.count } ?? false }
        let ways = [
            accountIds.isEmpty ? "accountIds" : nil,
            days.first == nil || days.last == nil ? "startDate and endDate" : nil,
            isShort ? "a text of three characters or more" : nil,
            options.sorting.isByDate ? nil : "no sortField",
            options.paging.simplified ? nil : "simplifiedPaging",
        ]
        return ways.compactMap(\.self).joined(separator: ", or ").ifEmpty("a shorter span of days")
    }
}

extension String {
    fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}
