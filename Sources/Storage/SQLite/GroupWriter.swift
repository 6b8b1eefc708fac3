import Dispatch
import GRDB
import GRDBSQLite
import Synchronization

/// The one writer of a database. Changes that arrive while it is busy are committed together, so that they share the
/// wait for the disk.
///
/// Each change runs in a savepoint of its own: one that fails leaves no trace and does the others no harm. Nobody hears
/// of success before the commit is on the disk.
final class GroupWriter: Sendable {
    /// The most changes in one commit, so that none waits long for the others.
    static let maxGroup = 256
    /// From so many changes in a commit on, the next one waits for ``gathering`` milliseconds, as more are on their way that
    /// can share its costs. Who changes one thing after the other is not held up.
    private static let manyWriters = 4
    private static let gathering = 2

    private struct State {
        var waiting: [Job] = []
        var isWorking = false
    }

    private struct Job: Sendable {
        /// Makes the change; what it returns announces success.
        let run: @Sendable (SQLTransaction) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    let queue: DatabaseQueue
    let log: WriteAheadLog
    private let eventSignal: EventSignal
    private let pause: Int
    private let state = Mutex(State())

    /// - Parameters:
    ///   - eventSignal: raised after each commit of events.
    ///   - pause: how long to leave others the database between commits, in milliseconds.
    init(_ queue: DatabaseQueue, _ log: WriteAheadLog, _ eventSignal: EventSignal, pause: Int) {
        self.queue = queue
        self.log = log
        self.eventSignal = eventSignal
        self.pause = pause
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (SQLTransaction) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let job = Job(
                run: { transaction in
                    let value = try body(transaction)
                    return { continuation.resume(returning: value) }
                },
                fail: { continuation.resume(throwing: StorageError.translated($0)) }
            )
            submit(job)
        }
    }

    private func submit(_ job: Job) {
        let starts = state.withLock { state in
            state.waiting.append(job)
            defer { state.isWorking = true }
            return !state.isWorking
        }
        if starts { queue.asyncWriteWithoutTransaction { [self] in work(on: $0) } }
    }

    private func work(on database: Database) {
        while let group = nextGroup() {
            commit(group, database)
            let rest = max(pause, group.count >= Self.manyWriters ? Self.gathering : 0)
            if rest > 0 { _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(rest)) }
        }
    }

    private func nextGroup() -> [Job]? {
        state.withLock { state in
            if state.waiting.isEmpty {
                state.isWorking = false
                return nil
            }
            let group = Array(state.waiting.prefix(Self.maxGroup))
            state.waiting.removeFirst(group.count)
            return group
        }
    }

    private func commit(_ group: [Job], _ database: Database) {
        let connection = SQLiteConnection(database)
        var outcomes: [(job: Job, succeed: @Sendable () -> Void)] = []
        var unfinished = group[...]
        var searchChanges = SearchChanges()
        var hasEvents = false
        var changed = ChangedParts.nothing
        do {
            try connection.execute("BEGIN IMMEDIATE")
            while let job = unfinished.first {
                if let (succeed, transaction) = try attempt(job, isAlone: group.count == 1, connection) {
                    outcomes.append((job, succeed))
                    searchChanges.append(transaction.searchChanges)
                    hasEvents = hasEvents || transaction.hasEvents
                    changed.add(transaction.changed ?? .everything)
                }
                unfinished.removeFirst()
            }
            try SQLiteSearchIndex.apply(searchChanges, connection)
            try log.commit(changed, connection)
        } catch {
            if sqlite3_get_autocommit(database.sqliteConnection) == 0 { _ = try? connection.execute("ROLLBACK") }
            for job in outcomes.map(\.job) + unfinished { job.fail(error) }
            return
        }
        if hasEvents { eventSignal.raise() }
        for outcome in outcomes { outcome.succeed() }
        log.checkpoint(connection)
    }

    /// Makes one change of a group. If it fails, its author is told and the others go on.
    ///
    /// One that is alone needs no savepoint: SQLite would note every page before its first change, and walk through the notes
    /// after every statement, which makes large changes slow.
    ///
    /// - Throws: if the whole transaction is lost, as after a full disk.
    private func attempt(
        _ job: Job,
        isAlone: Bool,
        _ connection: SQLiteConnection
    ) throws -> (succeed: @Sendable () -> Void, SQLTransaction)? {
        let transaction = SQLTransaction(connection)
        if isAlone { return (try job.run(transaction), transaction) }
        try connection.execute("SAVEPOINT change")
        do {
            let succeed = try job.run(transaction)
            try connection.execute("RELEASE change")
            return (succeed, transaction)
        } catch {
            guard sqlite3_get_autocommit(connection.database.sqliteConnection) == 0 else { throw error }
            try connection.execute("ROLLBACK TO change")
            try connection.execute("RELEASE change")
            job.fail(error)
            return nil
        }
    }
}
