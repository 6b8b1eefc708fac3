/// Where an event stands in the log of events. Later events have greater positions.
public struct EventPosition: Sendable, Hashable, Comparable {
    /// The transaction that recorded the event, in a database where several write at the same time; 0 elsewhere.
    public var transaction: Int64
    /// What clients get as the id of a frame, and send back as `Last-Event-ID` to go on from there. No two events have
    /// the same.
    public var number: Int64

    /// Before the first event.
    public static let start = EventPosition(number: 0)

    public init(transaction: Int64 = 0, number: Int64) {
        self.transaction = transaction
        self.number = number
    }

    public static func < (a: EventPosition, b: EventPosition) -> Bool {
        (a.transaction, a.number) < (b.transaction, b.number)
    }
}
