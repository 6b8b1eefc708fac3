public import Domain

/// An event as the log holds it.
public struct StoredEvent: Sendable, Equatable {
    public var position: EventPosition
    public var accountNumber: Int64
    /// Empty if it happened to something else.
    public var sessionId: String
    /// What happened: `created`, `changed`, … (``SessionEvent/kind``); to something that is no session, `customer.changed`.
    public var kind: String
    /// A JSON object that says more; safe to be sent to who may see the account.
    public var data: [UInt8]

    init(_ row: any SQLRow) {
        position = EventPosition(transaction: row.int64(0), number: row.int64(1))
        accountNumber = row.int64(2)
        sessionId = row.text(3)
        kind = row.text(4)
        data = row.bytes(5)
    }

    static let columns: SQL = "account_no, session_id, kind, data"
}

/// Events after a position, or why they cannot be told.
public enum EventPage: Sendable, Equatable {
    /// In order. Fewer than were asked for means that there are no more yet.
    case events([StoredEvent])
    /// Events after the position have been forgotten, or the position is none of this log.
    case gap
}
