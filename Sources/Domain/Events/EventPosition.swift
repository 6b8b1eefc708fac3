/// Where an event stands in the log of events. Later events have greater positions.
///
/// Clients get it as the id of a frame and send it back as `Last-Event-ID` to go on from there.
public struct EventPosition: Sendable, Hashable, Comparable {
    /// The transaction that recorded the event, in a database where several write at the same time; 0 elsewhere.
    public var transaction: Int64
    public var number: Int64

    /// Before the first event.
    public static let start = EventPosition(number: 0)

    public init(transaction: Int64 = 0, number: Int64) {
        self.transaction = transaction
        self.number = number
    }

    /// Reads ``text``; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int64($0) }
        guard numbers.count == parts.count, let number = numbers.last else { return nil }
        self.init(transaction: numbers.count == 2 ? numbers[0] : 0, number: number)
    }

    /// `4711`, or `815-4711` with a transaction.
    public var text: String {
        transaction == 0 ? String(number) : "\(transaction)-\(number)"
    }

    public static func < (a: EventPosition, b: EventPosition) -> Bool {
        (a.transaction, a.number) < (b.transaction, b.number)
    }
}
