import GRDB
import GRDBSQLite
import Synchronization

/// Connections that only read, each on a thread of its own while it works. Who comes first is served first.
final class ReaderPool: Sendable {
    private struct State {
        var idle: [DatabaseQueue]
        var waiting: [Job] = []
    }

    private struct Job: Sendable {
        let cancellation: ReadCancellation
        let run: @Sendable (Database) -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private let state: Mutex<State>
    private let maxWaiting: Int

    init(_ connections: [DatabaseQueue], maxWaiting: Int) {
        state = Mutex(State(idle: connections))
        self.maxWaiting = maxWaiting
    }

    /// Runs `body` on a snapshot.
    ///
    /// - Throws: `CancellationError` soon after the task is cancelled; ``StorageError`` with kind `busy` if too many
    ///   wait already.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        let cancellation = ReadCancellation()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let job = Job(
                    cancellation: cancellation,
                    run: { database in continuation.resume(with: Result { try Self.snapshot(database, cancellation, body) }) },
                    fail: { continuation.resume(throwing: $0) }
                )
                submit(job)
            }
        } onCancel: {
            cancellation.cancel()
        }
    }

    private func submit(_ job: Job) {
        let (connection, refused) = state.withLock { state -> (DatabaseQueue?, Bool) in
            if let connection = state.idle.popLast() { return (connection, false) }
            if state.waiting.count >= maxWaiting { return (nil, true) }
            state.waiting.append(job)
            return (nil, false)
        }
        if refused { return job.fail(StorageError(.busy, "\(maxWaiting) reads wait already")) }
        connection?.asyncUnsafeRead { [self] result in
            work(on: connection, result, startingWith: job)
        }
    }

    /// Does jobs until there are none, then gives the connection back.
    private func work(on connection: DatabaseQueue?, _ opened: Result<Database, any Error>, startingWith first: Job) {
        var next: Job? = first
        while let job = next {
            switch opened {
            case .success(let database): job.run(database)
            case .failure(let error): job.fail(StorageError.translated(error))
            }
            next = state.withLock { state in
                if !state.waiting.isEmpty { return state.waiting.removeFirst() }
                if let connection { state.idle.append(connection) }
                return nil
            }
        }
    }

    private static func snapshot<Value>(
        _ database: Database,
        _ cancellation: ReadCancellation,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        guard !cancellation.isCancelled else { throw CancellationError() }
        let connection = SQLiteConnection(database)
        do {
            try connection.execute("BEGIN")
            defer { _ = try? connection.execute("COMMIT") }
            return try cancellation.watching(database) { try body(connection) }
        } catch let error as StorageError where error.kind == .interrupted && cancellation.isCancelled {
            throw CancellationError()
        } catch {
            throw StorageError.translated(error)
        }
    }
}

/// Stops the statements of one read when its task is cancelled.
final class ReadCancellation: Sendable {
    private let cancelled = Atomic(false)

    var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

    func cancel() {
        cancelled.store(true, ordering: .relaxed)
    }

    /// Runs `body`; SQLite asks every few thousand steps of its machine whether to go on.
    func watching<Value>(_ database: Database, _ body: () throws -> Value) rethrows -> Value {
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_progress_handler(
            database.sqliteConnection,
            4000,
            { context in
                guard let context else { return 0 }
                return Unmanaged<ReadCancellation>.fromOpaque(context).takeUnretainedValue().isCancelled ? 1 : 0
            },
            context
        )
        defer { sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil) }
        return try body()
    }
}
