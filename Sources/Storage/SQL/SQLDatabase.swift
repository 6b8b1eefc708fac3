import Domain

/// A database that many tasks share: reads run beside each other, writes one after another.
///
/// Nothing blocks the calling thread. When the calling task is cancelled, a read stops early.
protocol SQLDatabase: Sendable {
    /// Runs `body` on a consistent snapshot, unless its kind is ``ReadKind/current``.
    ///
    /// - Throws: what `body` throws; ``StorageError`` with kind `interrupted`, `busy` or, unless it is a stream, `overdue`.
    func read<Value: Sendable>(_ kind: ReadKind, _ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// Runs `body` in a transaction. Returns when the transaction is on the disk; if `body` throws, nothing has changed.
    ///
    /// `body` must not have effects besides those on the database.
    func write<Value: Sendable>(_ body: @escaping @Sendable (SQLTransaction) throws -> Value) async throws -> Value

    /// Runs `body` like ``write(_:)``, but each of its statements sees what was committed before that statement. For a
    /// body that first waits until nobody else changes what it is about.
    func writeLatest<Value: Sendable>(_ body: @escaping @Sendable (SQLTransaction) throws -> Value) async throws -> Value

    /// Whether several nodes work on it.
    var isShared: Bool { get }
    /// Does what a process that has stored very much has left for later. May take long.
    func tidy() async throws

    /// The numbers of the steps of the schema that were taken when the database was opened.
    var newMigrations: [Int] { get }

    /// Raised when this process has committed events.
    var eventSignal: EventSignal { get }

    /// Raises ``eventSignal`` also when other processes have, where the database can tell, until the task is cancelled.
    ///
    /// - Parameter notice: told if the database could, but something stands in the way.
    func listen(_ notice: @escaping @Sendable (String) -> Void) async

    /// A mark for a read of `parts` that is about to begin; `nil` if the database cannot tell what changes.
    func mark(_ parts: Set<StoredPart>) -> ReadMark?
}

/// What a read is for: so that those who wait for long ones do not hold up the others.
enum ReadKind: Sendable {
    /// Something small that an index finds.
    case page
    /// What may have to look at many rows.
    case search
    /// Something small whose statements each see what was committed before them, if the database can do that; what an
    /// earlier one saw, a later one sees too.
    case current
    /// Something that may take as long as it does: a piece of something long, of which more are read later, or everything.
    case stream
}

extension SQLDatabase {
    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await read(.page, body)
    }

    func writeLatest<Value: Sendable>(_ body: @escaping @Sendable (SQLTransaction) throws -> Value) async throws -> Value {
        try await write(body)
    }

    func tidy() async throws {}

    func listen(_ notice: @escaping @Sendable (String) -> Void) async {}
}

/// A change in the making: the connection, and what else has to happen before the change is committed.
final class SQLTransaction {
    let connection: any SQLConnection
    /// Changes to the texts of sessions, for a database that keeps its search index by hand.
    private(set) var searchChanges = SearchChanges()
    /// Whether events were recorded.
    private(set) var hasEvents = false
    /// What it changes, as far as it has said.
    private(set) var changed: ChangedParts?

    init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Notes that the texts of a session have changed.
    ///
    /// - Parameters:
    ///   - old: the texts before; `nil` if the session is new.
    ///   - new: the texts now; `nil` if the session is gone.
    func textChanged(of rid: Int64, from old: SessionText?, to new: SessionText?) {
        searchChanges.add(rid, from: old, to: new)
    }

    /// Says that nothing changes but `parts` and what is in no part. Without it, everything counts as changed. Said again,
    /// it adds to what was said.
    func changesOnly(_ parts: Set<StoredPart>) {
        var sum = changed ?? .nothing
        sum.add(.only(parts))
        changed = sum
    }

    /// Notes that an event was recorded, so that who watches is woken after the commit.
    func eventRecorded() {
        hasEvents = true
    }
}
