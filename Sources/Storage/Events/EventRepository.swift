public import Domain
import ServiceKit

/// A channel whose account is known.
public struct WatchedChannel: Sendable, Hashable {
    public var channel: EventChannel
    public var accountId: String
    public var accountNumber: Int64
}

/// The log of events, as far as the accounts in a scope go.
public struct EventRepository: Sendable {
    let store: Store
    let scope: AccountScope

    /// Finds what channels are about.
    ///
    /// A session that is gone keeps its channel as long as the log remembers it, so that nobody misses its end.
    ///
    /// - Throws: 403 for a channel outside the scope, or of an account or session that does not exist.
    public func resolve(_ channels: [EventChannel]) async throws -> [WatchedChannel] {
        let scope = scope
        return try await store.database.read { connection in
            try channels.map { channel in
                guard let found = try Self.account(of: channel, connection), scope.contains(found.id) else {
                    throw ServiceError(.forbidden, "You have no access to the channel '\(channel)'")
                }
                return WatchedChannel(channel: channel, accountId: found.id, accountNumber: found.number)
            }
        }
    }

    private static func account(of channel: EventChannel, _ connection: any SQLConnection) throws -> (id: String, number: Int64)? {
        let statement: SQL
        switch channel {
        case .account(let id): statement = "SELECT id, account_no FROM account WHERE id = \(id)"
        case .session(let id):
            let (tables, condition) = connection.dialect.sessions.find([id])
            statement = """
                SELECT a.id, a.account_no FROM account a WHERE a.account_no = coalesce(
                    (SELECT s.account_no FROM \(tables) WHERE \(condition)),
                    (SELECT account_no FROM event WHERE session_id = \(id) LIMIT 1)
                )
                """
        }
        return try connection.first(statement) { ($0.text(0), $0.int64(1)) }
    }

    /// Where the event with a number stands; `nil` if the log has forgotten it.
    public func position(ofNumber number: Int64) async throws -> EventPosition? {
        try await store.database.read { connection in
            guard let statement = connection.dialect.eventOrder.transaction(ofNumber: number) else { return EventPosition(number: number) }
            return try connection.first(statement) { EventPosition(transaction: $0.int64(0), number: number) }
        }
    }

    /// The events on channels after one position, up to and including another, in order, each once.
    ///
    /// - Parameter channels: what ``resolve(_:)`` found in this scope.
    public func events(
        on channels: [WatchedChannel],
        after position: EventPosition,
        through end: EventPosition,
        limit: Int
    ) async throws -> EventPage {
        try await store.database.read(.current) { connection in
            let settled = try EventLog.settled(connection)
            if try position > EventLog.newest(connection, settled) { return .gap }
            let selection = EventSelection(channels: channels, order: connection.dialect.eventOrder, settled: settled)
            return try EventLog.page(after: position, connection, selection.sql(after: position, through: end, limit: limit))
        }
    }
}

/// The statement that finds events on channels: an arm for each, which reads its index in order.
struct EventSelection {
    let channels: [WatchedChannel]
    let order: any EventOrder
    /// What else holds for events that may be handed on.
    var settled: SQL?

    func sql(after position: EventPosition, through end: EventPosition, limit: Int) -> SQL {
        let accounts = Set(channels.compactMap { if case .account = $0.channel { $0.accountNumber } else { nil } })
        let arms = channels.compactMap { watched -> SQL? in
            let condition: SQL
            switch watched.channel {
            case .account: condition = "account_no = \(watched.accountNumber)"
            case .session(let id):
                if accounts.contains(watched.accountNumber) { return nil }
                condition = "session_id = \(id) AND account_no = \(watched.accountNumber)"
            }
            let conditions = [condition, order.after(position), order.through(end), settled].compactMap(\.self)
            return """
                SELECT * FROM (SELECT \(order.columns), \(StoredEvent.columns) FROM event\(SQL.whereAll(conditions))
                ORDER BY \(order.key) LIMIT \(limit)) AS arm
                """
        }
        if arms.isEmpty { return "SELECT \(order.columns), \(StoredEvent.columns) FROM event WHERE 1 = 0" }
        return arms.joined(separator: "\nUNION ALL\n") + "\nORDER BY tx, number LIMIT \(limit)"
    }
}
