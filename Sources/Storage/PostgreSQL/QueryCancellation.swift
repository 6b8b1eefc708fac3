import CLibPQ
import Dispatch
import Synchronization

/// Stops what a connection is doing when its task is cancelled.
final class QueryCancellation: Sendable {
    private struct State {
        var isCancelled = false
        /// How the connection that is working now is told to stop.
        var handle: OpaquePointer?
        var onCancel: (@Sendable () -> Void)?
    }

    private let state = Mutex<Locked>(Locked())

    // The pointer is libpq's handle for cancelling, which may be used from any thread; the lock keeps it alive meanwhile.
    private struct Locked: @unchecked Sendable {
        var state = State()
    }

    var isCancelled: Bool { state.withLock { $0.state.isCancelled } }

    /// Does `action` when the task is cancelled while it waits for a connection.
    func whileWaiting(_ action: @escaping @Sendable () -> Void) {
        let isLate = state.withLock { locked in
            locked.state.onCancel = action
            return locked.state.isCancelled
        }
        if isLate { action() }
    }

    /// Runs `body`. What the connection does is stopped when the task is cancelled.
    func watching<Value>(_ connection: PostgreSQLConnection, _ body: () throws -> Value) throws -> Value {
        let handle = PQgetCancel(connection.pointer)
        let isCancelled = state.withLock { locked in
            locked.state.onCancel = nil
            locked.state.handle = handle
            return locked.state.isCancelled
        }
        defer {
            state.withLock { $0.state.handle = nil }
            PQfreeCancel(handle)
        }
        if isCancelled { throw CancellationError() }
        return try body()
    }

    /// Called when the task is cancelled. Asking the server takes a connection of its own, so another thread does it.
    func cancel() {
        let (onCancel, isWorking) = state.withLock { locked in
            locked.state.isCancelled = true
            return (locked.state.onCancel, locked.state.handle != nil)
        }
        onCancel?()
        if isWorking { DispatchQueue.global().async { self.stop() } }
    }

    private func stop() {
        state.withLock { locked in
            guard let handle = locked.state.handle else { return }
            var message = [CChar](repeating: 0, count: 256)
            PQcancel(handle, &message, Int32(message.count))
        }
    }
}
