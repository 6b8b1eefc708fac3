import GRDB
import GRDBSQLite
import Synchronization

/// Connections that only read, each on a thread of its own while it works. Who comes first is served first, but long
/// reads never get all connections, so that short ones need not wait for them.
final class ReaderPool: Sendable {
    private struct State {
        /// Always the same ones first, so that the pages they have read are at hand: by their numbers, the next one last.
        var idle: [Reader]
        var waiting: [Job] = []
        /// Long reads that run.
        var long = 0

        /// The next one that may run.
        mutating func next(maxLong: Int) -> Job? {
            guard let index = waiting.firstIndex(where: { !$0.isLong || long < maxLong }) else { return nil }
            let job = waiting.remove(at: index)
            if job.isLong { long += 1 }
            return job
        }
    }

    private struct Reader: Sendable {
        let number: Int
        let connection: DatabaseQueue
    }

    private struct Job: Sendable {
        let isLong: Bool
        let run: @Sendable (Database) -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private let state: Mutex<State>
    private let index: WALIndex
    private let maxLong: Int
    private let maxWaiting: Int

    /// - Parameters:
    ///   - index: tells whether two connections see the same.
    ///   - maxLong: how many long reads run at once.
    init(_ connections: [DatabaseQueue], _ index: WALIndex, maxLong: Int, maxWaiting: Int) {
        state = Mutex(State(idle: connections.enumerated().map { Reader(number: $0, connection: $1) }.reversed()))
        self.index = index
        self.maxLong = maxLong
        self.maxWaiting = maxWaiting
    }

    /// Runs `body` on a snapshot.
    ///
    /// - Parameter time: how long it may take, once it runs.
    /// - Throws: `CancellationError` soon after the task is cancelled; ``StorageError`` with kind `busy` if too many
    ///   wait already, `overdue` if it takes longer than it may.
    func read<Value: Sendable>(
        isLong: Bool,
        within time: Duration?,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        let cancellation = ReadCancellation(time: time)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let job = Job(
                    isLong: isLong,
                    run: { [self] database in continuation.resume(with: Result { try snapshot(database, cancellation, body) }) },
                    fail: { continuation.resume(throwing: $0) }
                )
                submit(job)
            }
        } onCancel: {
            cancellation.cancel()
        }
    }

    /// Runs something on a connection that has nothing to do, as another long read.
    ///
    /// - Returns: whether there is such a connection, nobody waits for one, and another long read may run.
    func help(run: @escaping @Sendable (Database) -> Void, fail: @escaping @Sendable (any Error) -> Void) -> Bool {
        let reader = state.withLock { state -> Reader? in
            guard state.waiting.isEmpty, state.long < maxLong, let reader = state.idle.popLast() else { return nil }
            state.long += 1
            return reader
        }
        guard let reader else { return false }
        work(on: reader, startingWith: Job(isLong: true, run: run, fail: fail))
        return true
    }

    private func submit(_ job: Job) {
        let (reader, refused) = state.withLock { state -> (Reader?, Bool) in
            if !job.isLong || state.long < maxLong, let reader = state.idle.popLast() {
                if job.isLong { state.long += 1 }
                return (reader, false)
            }
            if state.waiting.count >= maxWaiting { return (nil, true) }
            state.waiting.append(job)
            return (nil, false)
        }
        if refused { return job.fail(StorageError(.busy, "\(maxWaiting) reads wait already")) }
        if let reader { work(on: reader, startingWith: job) }
    }

    private func work(on reader: Reader, startingWith job: Job) {
        reader.connection.asyncUnsafeRead { [self] in work(on: reader, $0, startingWith: job) }
    }

    /// Does jobs until there are none, then gives the connection back.
    private func work(on reader: Reader, _ opened: Result<Database, any Error>, startingWith first: Job) {
        var next: Job? = first
        while let job = next {
            switch opened {
            case .success(let database): job.run(database)
            case .failure(let error): job.fail(StorageError.translated(error))
            }
            next = state.withLock { state in
                if job.isLong { state.long -= 1 }
                if let next = state.next(maxLong: maxLong) { return next }
                let place = state.idle.lastIndex { $0.number > reader.number }.map { $0 + 1 } ?? 0
                state.idle.insert(reader, at: place)
                return nil
            }
        }
    }

    private func snapshot<Value>(
        _ database: Database,
        _ cancellation: ReadCancellation,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        guard !cancellation.isCancelled else { throw CancellationError() }
        let helper = SnapshotHelper(pool: self, index: index, cancellation: cancellation, header: index.header)
        let connection = SQLiteConnection(database, helper: helper)
        cancellation.begin()
        do {
            try connection.execute("BEGIN")
            defer { _ = try? connection.execute("COMMIT") }
            return try cancellation.watching(database) { try body(connection) }
        } catch let error as StorageError where error.kind == .interrupted {
            if cancellation.isCancelled { throw CancellationError() }
            throw cancellation.isOverdue ? StorageError(.overdue, "The read took longer than reads may") : error
        } catch {
            throw StorageError.translated(error)
        }
    }
}

/// Stops the statements of one read when its task is cancelled or its time is up.
final class ReadCancellation: Sendable {
    private let cancelled = Atomic(false)
    private let time: Duration?
    /// When the time is up; set before the first statement runs.
    private let deadline = Mutex<ContinuousClock.Instant?>(nil)

    init(time: Duration?) {
        self.time = time
    }

    var isOverdue: Bool { deadline.withLock { $0.map { $0 <= .now } ?? false } }

    var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

    func cancel() {
        cancelled.store(true, ordering: .relaxed)
    }

    /// From now on the time counts.
    func begin() {
        if let time { deadline.withLock { $0 = .now + time } }
    }

    /// Runs `body`; SQLite asks every few thousand steps of its machine whether to go on.
    func watching<Value>(_ database: Database, _ body: () throws -> Value) rethrows -> Value {
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_progress_handler(
            database.sqliteConnection,
            4000,
            { context in
                guard let context else { return 0 }
                let read = Unmanaged<ReadCancellation>.fromOpaque(context).takeUnretainedValue()
                return read.isCancelled || read.isOverdue ? 1 : 0
            },
            context
        )
        defer { sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil) }
        return try body()
    }
}
