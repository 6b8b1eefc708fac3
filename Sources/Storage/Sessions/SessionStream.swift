public import Domain

/// All sessions that match a query, in pieces, read while they are taken.
///
/// A piece is one or more JSON documents, separated by commas. Each is read on a snapshot of its own, so that a slow
/// reader keeps neither a connection nor old versions of the data: sessions that are stored meanwhile do not disturb the
/// order, sessions that are deleted meanwhile are left out. Memory stays flat, save 16 bytes for each session when the
/// order is not that of creation or a text is searched for.
public struct SessionStream: AsyncSequence, Sendable {
    public typealias Element = [UInt8]

    /// How many sessions match now.
    public let totalCount: Int
    let store: Store
    let scope: AccountScope
    let query: SessionQuery

    public func makeAsyncIterator() -> Iterator {
        Iterator(stream: self)
    }

    public struct Iterator: AsyncIteratorProtocol {
        private let stream: SessionStream
        private var position = Position.start

        init(stream: SessionStream) {
            self.stream = stream
        }

        /// - Throws: `CancellationError` if the task is cancelled.
        public mutating func next() async throws -> [UInt8]? {
            while true {
                if case .end = position { return nil }
                let (piece, next) = try await stream.piece(at: position)
                position = next
                if !piece.isEmpty { return piece }
            }
        }
    }

    /// Where a reader stands.
    enum Position: Sendable {
        case start
        /// In the order of creation, after a session.
        case after(SessionSelection.Key)
        /// In a list that was made at the start.
        case rows([SessionPlace], next: Int)
        case end
    }

    /// Sessions in one piece: some 64 KiB.
    static let countPerPiece = 40

    private func piece(at position: Position) async throws -> ([UInt8], Position) {
        let (scope, query) = (scope, query)
        let sampleSize = store.sampleSize
        return try await store.database.read(.stream) { connection in
            if case .rows(let places, let next) = position { return try Self.piece(of: places, from: next, connection) }
            let filter = try SessionFilter(query, in: scope, connection)
            if filter.isImpossible { return ([], .end) }
            if case .start = position, query.isSearch {
                var finder = try SessionFinder(filter, query.options.sorting, sampleSize: sampleSize, connection)
                // What many sessions have is found by reading on, piece by piece.
                if finder.usesSearch || !finder.isByDate {
                    return try Self.piece(of: finder.places(limit: Int.max, offset: 0), from: 0, connection)
                }
            }
            var selection = SessionSelection(filter: filter, dialect: connection.dialect)
            selection.usesSearch = false
            return try Self.piece(of: selection, query.options.sorting, at: position, connection)
        }
    }

    private static func piece(
        of places: [SessionPlace],
        from start: Int,
        _ connection: any SQLConnection
    ) throws -> ([UInt8], Position) {
        let end = Swift.min(start + countPerPiece, places.count)
        let documents = try SessionRepository.documents(Array(places[start..<end]), connection).joined
        return (documents, end == places.count ? .end : .rows(places, next: end))
    }

    private static func piece(
        of selection: SessionSelection,
        _ sorting: Sorting,
        at position: Position,
        _ connection: any SQLConnection
    ) throws -> ([UInt8], Position) {
        var after: SessionSelection.Key?
        if case .after(let key) = position { after = key }
        let keys = selection.keys(descending: sorting.descending, after: after, limit: countPerPiece, offset: 0)
        let rows = try connection.all(keys) { row in
            (
                place: SessionPlace(rid: row.int64(0), created: row.int64(1)),
                key: SessionSelection.Key(created: row.int64(1), id: row.text(2))
            )
        }
        let documents = try SessionRepository.documents(rows.map(\.place), connection).joined
        guard rows.count == countPerPiece, let last = rows.last else { return (documents, .end) }
        return (documents, .after(last.key))
    }
}

extension SessionRepository {
    /// All sessions that match, whatever `paging` says.
    ///
    /// - Throws: 403 if the query names an account outside the scope, 400 if a text to search for is too long.
    public func stream(_ query: SessionQuery) async throws -> SessionStream {
        let count = try await count(query)
        let scope = try scope.narrowed(to: query.accountIds)
        return SessionStream(totalCount: count, store: store, scope: scope, query: query)
    }
}
