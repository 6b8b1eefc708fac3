import Dispatch
import Domain
import Synchronization

/// Calls the other processes that have the same database open when this one has added events, and hears their calls.
///
/// A call says nothing but that there is something: the table is the truth, and who hears no call looks by himself from
/// time to time. It is made after the commit, not in it: PostgreSQL lets transactions that call commit one by one only.
final class EventBell: Sendable {
    static let channel = "evovoice_event"

    private struct State {
        var isRinging = false
        /// Whether there is more to tell than the call that is under way may have told.
        var isAsked = false
    }

    /// What tells this process's calls from others'.
    private let name = SecretToken.random(bytes: 12)
    private let settings: PostgreSQLSettings
    private let pool: ConnectionPool
    private let signal: EventSignal
    private let state = Mutex(State())

    init(_ settings: PostgreSQLSettings, _ pool: ConnectionPool, _ signal: EventSignal) {
        self.settings = settings
        self.pool = pool
        self.signal = signal
    }

    /// Calls the others, soon. Many at once become one call.
    func ring() {
        let isFirst = state.withLock { state in
            state.isAsked = true
            defer { state.isRinging = true }
            return !state.isRinging
        }
        if isFirst { Task { await call() } }
    }

    private func call() async {
        let name = name
        while takeCall() {
            // Whom no call reaches looks by himself.
            try? await pool.run { worker in try worker.open().notify(Self.channel, name) }
        }
    }

    private func takeCall() -> Bool {
        state.withLock { state in
            defer { state.isAsked = false }
            state.isRinging = state.isAsked
            return state.isAsked
        }
    }

    /// Raises the signal at others' calls, until the task is cancelled.
    ///
    /// - Parameter notice: told if no calls can be heard, and why; then this returns at once.
    func listen(_ notice: @escaping @Sendable (String) -> Void) async {
        let ear = Ear()
        let (settings, signal, name) = (settings, signal, name)
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue(label: "evovoice.events").async {
                    if !ear.listen(settings, signal, name) {
                        notice("A pooler stands before the database, so what other nodes add is looked for at every tick")
                    }
                    continuation.resume()
                }
            }
        } onCancel: {
            ear.stop()
        }
    }
}

/// A connection that hears calls, on a thread that waits for them.
private final class Ear: Sendable {
    private struct State {
        var isStopped = false
        /// Breaks the connection off, while there is one.
        var breakOff: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())
    private let stopped = DispatchSemaphore(value: 0)

    func stop() {
        state.withLock { state in
            state.isStopped = true
            state.breakOff?()
        }
        stopped.signal()
    }

    /// Listens until it is stopped; connects again when the connection is lost.
    ///
    /// - Returns: `false` at once if a pooler stands between, which forwards no calls.
    func listen(_ settings: PostgreSQLSettings, _ signal: EventSignal, _ name: String) -> Bool {
        var pause = 50
        while !state.withLock({ $0.isStopped }) {
            if let link = try? PostgreSQLLink(settings) {
                if link.isPooled { return false }
                hear(link, signal, name)
                pause = 50
            }
            if stopped.wait(timeout: .now() + .milliseconds(pause)) == .success { return true }
            pause = min(pause * 2, 2000)
        }
        return true
    }

    private func hear(_ link: PostgreSQLLink, _ signal: EventSignal, _ name: String) {
        let isStopped = state.withLock { state in
            state.breakOff = link.breakOff
            return state.isStopped
        }
        defer {
            signal.hearsOthers = false
            state.withLock { $0.breakOff = nil }
        }
        if isStopped { return }
        do {
            try link.queue("LISTEN \(EventBell.channel)", [])
            try link.finish()
            signal.hearsOthers = true
            // Calls may have been missed before.
            signal.raise()
            while true {
                if try link.calls().contains(where: { $0 != name }) { signal.raise() }
            }
        } catch {
            // Lost, or broken off.
        }
    }
}
