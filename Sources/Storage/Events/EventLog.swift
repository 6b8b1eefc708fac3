public import Domain
public import ServiceKit

/// The ordered, bounded log of what happened, for who hands it on. It knows no scope: see ``EventRepository`` for what a
/// caller may read.
public struct EventLog: Sendable {
    let store: Store

    /// Raised when this process has added events.
    public var signal: EventSignal { store.database.eventSignal }

    /// Has the signal raised also for what other processes add, where the database can tell, until the task is cancelled.
    ///
    /// - Parameter notice: told if something stands in the way.
    public func listen(_ notice: @escaping @Sendable (String) -> Void) async {
        await store.database.listen(notice)
    }

    /// The position of the newest event that may be handed on.
    public func newest() async throws -> EventPosition {
        try await store.database.read(.current) { try Self.newest($0, Self.settled($0)) }
    }

    /// The events after a position, of all accounts.
    public func events(after position: EventPosition, limit: Int) async throws -> EventPage {
        try await store.database.read(.current) { connection in
            let order = connection.dialect.eventOrder
            let conditions = [order.after(position), try Self.settled(connection)].compactMap(\.self)
            return try Self.page(
                after: position,
                connection,
                """
                SELECT \(order.columns), \(StoredEvent.columns) FROM event\(SQL.whereAll(conditions))
                ORDER BY \(order.key) LIMIT \(limit)
                """
            )
        }
    }

    /// Forgets the oldest events, at most `limit` of them: those beyond the newest `keep`, and those older than `date`.
    ///
    /// - Returns: how many were forgotten. Fewer than `limit` means that there are no more.
    @discardableResult
    public func prune(keeping keep: Int, since date: DateTime, limit: Int = 1000) async throws -> Int {
        try await store.database.write { transaction in
            transaction.changesOnly([])
            let connection = transaction.connection
            let order = connection.dialect.eventOrder
            let newest = try connection.first("SELECT max(number) FROM event") { $0.int64(0) } ?? 0
            let excess = newest - Int64(keep)
            let oldest = try connection.all(
                "SELECT \(order.columns), created FROM event WHERE number < \(newest) ORDER BY number LIMIT \(limit)"
            ) { row in
                (position: EventPosition(transaction: row.int64(0), number: row.int64(1)), created: row.int64(2))
            }
            let forgotten = oldest.prefix { $0.position.number <= excess || $0.created < date.milliseconds }
            guard let last = forgotten.last, let horizon = forgotten.map(\.position).max() else { return 0 }
            try connection.execute("DELETE FROM event WHERE number <= \(last.position.number)")
            if try Self.horizon(connection) < horizon {
                try connection.execute("UPDATE event_horizon SET tx = \(horizon.transaction), number = \(horizon.number)")
            }
            return forgotten.count
        }
    }

    static func newest(_ connection: any SQLConnection, _ settled: SQL?) throws -> EventPosition {
        let order = connection.dialect.eventOrder
        let conditions = [settled].compactMap(\.self)
        let newest = try connection.first(
            "SELECT \(order.columns) FROM event\(SQL.whereAll(conditions)) ORDER BY \(order.descendingKey) LIMIT 1"
        ) { EventPosition(transaction: $0.int64(0), number: $0.int64(1)) }
        return try newest ?? horizon(connection)
    }

    /// What holds for events that are settled now; `nil` if all are.
    ///
    /// Once in a transaction: PostgreSQL keeps what it has said of who is working until the transaction ends.
    static func settled(_ connection: any SQLConnection) throws -> SQL? {
        let order = connection.dialect.eventOrder
        guard let statement = order.frontier else { return nil }
        return try connection.first(statement) { order.settled(before: $0.int64(0)) }
    }

    /// The position up to which events have been forgotten.
    private static func horizon(_ connection: any SQLConnection) throws -> EventPosition {
        try connection.first("SELECT tx, number FROM event_horizon") {
            EventPosition(transaction: $0.int64(0), number: $0.int64(1))
        } ?? .start
    }

    /// The events that a statement finds, if none after the position are forgotten.
    static func page(after position: EventPosition, _ connection: any SQLConnection, _ statement: SQL) throws -> EventPage {
        let events = try connection.all(statement) { StoredEvent($0) }
        // Asked afterwards: what is forgotten while the events are read is not missed unnoticed.
        return try horizon(connection) <= position ? .events(events) : .gap
    }
}
