import Domain

/// How a database puts events in order, as parts of statements over `event`.
///
/// Where several write at the same time, events do not become visible in the order of their numbers: one that is seen
/// must not be handed on while another may still appear before it.
protocol EventOrder: Sendable {
    /// Transaction and number, as `tx` and `number`.
    var columns: SQL { get }
    /// What to sort by, ascending.
    var key: SQL { get }
    /// The same, descending.
    var descendingKey: SQL { get }
    /// What holds for events before which none can appear any more; `nil` where that is all of them.
    var settled: SQL? { get }

    func after(_ position: EventPosition) -> SQL
    func through(_ position: EventPosition) -> SQL

    /// A statement that finds the transaction of the event with a number; `nil` where it is always 0.
    func transaction(ofNumber number: Int64) -> SQL?
}

/// One writer at a time: numbers become visible in their order.
struct SerialEventOrder: EventOrder {
    let columns: SQL = "0 AS tx, number"
    let key: SQL = "number"
    let descendingKey: SQL = "number DESC"
    let settled: SQL? = nil

    func after(_ position: EventPosition) -> SQL { "number > \(position.number)" }
    func through(_ position: EventPosition) -> SQL { "number <= \(position.number)" }
    func transaction(ofNumber number: Int64) -> SQL? { nil }
}

/// PostgreSQL: an event is settled when every transaction that began before its own, or with it, has ended.
struct SnapshotEventOrder: EventOrder {
    let columns: SQL = "tx, number"
    let key: SQL = "tx, number"
    let descendingKey: SQL = "tx DESC, number DESC"
    let settled: SQL? = "tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint"

    func after(_ position: EventPosition) -> SQL { "(tx, number) > (\(position.transaction), \(position.number))" }
    func through(_ position: EventPosition) -> SQL { "(tx, number) <= (\(position.transaction), \(position.number))" }
    func transaction(ofNumber number: Int64) -> SQL? { "SELECT tx FROM event WHERE number = \(number)" }
}
