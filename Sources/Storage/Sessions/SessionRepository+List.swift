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
        return try await store.database.read { connection in
            let filter = SessionFilter(query, accounts: try AccountNumbers.resolve(scope, connection))
            if filter.isImpossible {
                return SessionPage(
                    documents: [],
                    count: 0,
                    totals: query.options.paging.totals(found: 0, count: query.options.paging.simplified ? nil : 0)
                )
            }
            var finder = try SessionFinder(filter, query.options.sorting, sampleSize: sampleSize, connection)
            let (limit, offset) = (
                query.options.paging.all ? Int.max : query.options.paging.countPerPage + 1,
                query.options.paging.all ? 0 : query.options.paging.offset
            )
            var places = try finder.places(limit: limit, offset: offset)
            let found = places.count
            if !query.options.paging.all { places = Array(places.prefix(query.options.paging.countPerPage)) }
            let count = try query.options.paging.simplified ? nil : Self.count(finder, query.options.paging, found: found)
            return SessionPage(
                documents: try Self.documents(places, connection),
                count: places.count,
                totals: query.options.paging.totals(found: found, count: count)
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
        return try await store.database.read { connection in
            let filter = SessionFilter(query, accounts: try AccountNumbers.resolve(scope, connection))
            if filter.isImpossible { return 0 }
            return try SessionFinder(filter, .newestFirst, sampleSize: sampleSize, connection).count()
        }
    }

    /// Counts only if the page does not show the end of the list.
    private static func count(_ finder: SessionFinder, _ paging: Paging, found: Int) throws -> Int {
        if paging.all { return found }
        if found <= paging.countPerPage, found > 0 || paging.page == 0 { return paging.offset + found }
        return try finder.count()
    }

    /// Where the sessions are that a statement finds, which selects row id and date of creation first.
    static func places(_ statement: SQL, _ connection: any SQLConnection) throws -> [SessionPlace] {
        try connection.all(statement) { SessionPlace(rid: $0.int64(0), created: $0.int64(1)) }
    }

    /// The documents of sessions, separated by commas, in the order of `places`.
    static func documents(_ places: [SessionPlace], _ connection: any SQLConnection) throws -> [UInt8] {
        var documents: [UInt8] = []
        documents.reserveCapacity(places.count * 2048)
        try connection.dialect.sessions.documents(at: places, connection) { row in
            if !documents.isEmpty { documents.append(UInt8(ascii: ",")) }
            row.withBytes(0) { documents.append(contentsOf: $0) }
        }
        return documents
    }
}
