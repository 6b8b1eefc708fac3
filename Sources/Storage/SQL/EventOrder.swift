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
    /// A statement that finds the transaction from which on events may still be on their way; `nil` where none ever are.
    ///
    /// To be asked before the events, by a statement that sees less than the one that reads them: ``ReadKind/current``.
    var frontier: SQL? { get }
    /// What holds for events before which none can appear any more.
    func settled(before frontier: Int64) -> SQL

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
    let frontier: SQL? = nil

    func settled(before frontier: Int64) -> SQL { "1 = 1" }
    func after(_ position: EventPosition) -> SQL { "number > \(position.number)" }
    func through(_ position: EventPosition) -> SQL { "number <= \(position.number)" }
    func transaction(ofNumber number: Int64) -> SQL? { nil }
}

/// PostgreSQL: an event is settled when every transaction of this database that began before its own, or with it, has ended.
///
/// A snapshot knows the transactions of all databases on the server, so those that are under way are looked up by database.
/// A transaction that ends between the snapshot and the look is not found, and what it wrote is seen by the next statement.
struct SnapshotEventOrder: EventOrder {
    let columns: SQL = "tx, number"
    let key: SQL = "tx, number"
    let descendingKey: SQL = "tx DESC, number DESC"
    // `backend_xid` is the lower half of the number, so it is put beside the next one: what is far ahead began afterwards.
    let frontier: SQL? = """
        SELECT least(next, min(next - age) FILTER (WHERE age < 2147483648)) FROM (
            SELECT next, ((next & 4294967295) - backend_xid::text::bigint) & 4294967295 AS age
            FROM (SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next) AS snapshot
            LEFT JOIN pg_stat_activity ON datname = current_database() AND backend_xid IS NOT NULL
        ) AS under_way GROUP BY next
        """

    func settled(before frontier: Int64) -> SQL { "tx < \(frontier)" }

    func after(_ position: EventPosition) -> SQL { "(tx, number) > (\(position.transaction), \(position.number))" }
    func through(_ position: EventPosition) -> SQL { "(tx, number) <= (\(position.transaction), \(position.number))" }
    func transaction(ofNumber number: Int64) -> SQL? { "SELECT tx FROM event WHERE number = \(number)" }
}
