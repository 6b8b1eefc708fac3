import DequeModule
import Dispatch
import Synchronization

/// Connections that many tasks share, each with a thread of its own while it works. Among reads and among changes, who comes
/// first is served first. The two take turns, so that a read does not wait for all changes that came before it, and long
/// reads never get all connections, so that others need not wait for them.
///
/// Connections are opened when they are needed, and again when they were lost.
final class ConnectionPool: Sendable {
    enum Kind {
        case read
        /// A read that may take long.
        case longRead
        case change
    }

    private struct State {
        var idle: [ConnectionWorker]
        var waiting: Deque<Job> = []
        var nextNumber = 0
        /// Long reads that run.
        var long = 0

        /// Whether it is the turn of changes.
        var isTurnOfChanges = false

        /// The next one that may run.
        mutating func next(maxLong: Int) -> Job? {
            let mayRun = { [long] (job: Job) in job.kind != .longRead || long < maxLong }
            let isNext = { [isTurnOfChanges] (job: Job) in mayRun(job) && (job.kind == .change) == isTurnOfChanges }
            guard let index = waiting.firstIndex(where: isNext) ?? waiting.firstIndex(where: mayRun) else { return nil }
            let job = waiting.remove(at: index)
            isTurnOfChanges = job.kind != .change
            if job.kind == .longRead { long += 1 }
            return job
        }
    }

    private struct Job: Sendable {
        let number: Int
        let kind: Kind
        let run: @Sendable (ConnectionWorker) -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private let settings: PostgreSQLSettings
    /// How many long reads run at once.
    private let maxLong: Int
    private let state: Mutex<State>

    init(_ settings: PostgreSQLSettings) {
        self.settings = settings
        maxLong = max(1, settings.connections / 2)
        state = Mutex(State(idle: (0..<max(1, settings.connections)).map { _ in ConnectionWorker(settings) }))
    }

    /// How many wait for a connection.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Runs `body` with a connection, on that connection's thread.
    ///
    /// - Parameters:
    ///   - kind: what `body` does.
    ///   - cancellation: ends the waiting too.
    /// - Throws: what `body` throws; ``StorageError`` with kind `busy` if too many wait already or the wait was too long.
    func run<Value: Sendable>(
        _ kind: Kind,
        _ cancellation: QueryCancellation? = nil,
        _ body: @escaping @Sendable (ConnectionWorker) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            submit(
                kind,
                cancellation,
                run: { worker in continuation.resume(with: Result { try body(worker) }) },
                fail: { continuation.resume(throwing: $0) }
            )
        }
    }

    private func submit(
        _ kind: Kind,
        _ cancellation: QueryCancellation?,
        run: @escaping @Sendable (ConnectionWorker) -> Void,
        fail: @escaping @Sendable (any Error) -> Void
    ) {
        enum Place {
            case start(Job, ConnectionWorker)
            case wait(Job)
            case refused
        }
        let place = state.withLock { state -> Place in
            let job = Job(number: state.nextNumber, kind: kind, run: run, fail: fail)
            state.nextNumber += 1
            if kind != .longRead || state.long < maxLong, let worker = state.idle.popLast() {
                if kind == .longRead { state.long += 1 }
                return .start(job, worker)
            }
            if state.waiting.count >= settings.maxWaiting { return .refused }
            state.waiting.append(job)
            return .wait(job)
        }
        switch place {
        case .start(let job, let worker): worker.queue.async { self.work(worker, startingWith: job) }
        case .refused: fail(StorageError(.busy, "\(settings.maxWaiting) wait for a connection to the database already"))
        case .wait(let job): watch(job, cancellation)
        }
    }

    /// Ends the waiting of a job when its time is over or its task is cancelled.
    private func watch(_ job: Job, _ cancellation: QueryCancellation?) {
        let number = job.number
        cancellation?.whileWaiting { self.giveUp(number, CancellationError()) }
        let (wait, count) = (settings.maxWait, settings.connections)
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(wait)) { [weak self] in
            self?.giveUp(number, StorageError(.busy, "None of the \(count) connections to the database was free for \(wait) ms"))
        }
    }

    private func giveUp(_ number: Int, _ error: any Error) {
        let job = state.withLock { state -> Job? in
            guard let index = state.waiting.firstIndex(where: { $0.number == number }) else { return nil }
            return state.waiting.remove(at: index)
        }
        job?.fail(error)
    }

    /// Does jobs until there are none, then gives the connection back.
    private func work(_ worker: ConnectionWorker, startingWith first: Job) {
        var next: Job? = first
        while let job = next {
            job.run(worker)
            next = state.withLock { state in
                if job.kind == .longRead { state.long -= 1 }
                if let job = state.next(maxLong: maxLong) { return job }
                state.idle.append(worker)
                return nil
            }
        }
    }
}
