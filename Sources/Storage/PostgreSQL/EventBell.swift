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
            try? await pool.run(.change) { worker in
                do {
                    try worker.open().notify(Self.channel, name)
                } catch let error as PostgreSQLError where error.isConnectionLost {
                    worker.close()
                    try worker.open().notify(Self.channel, name)
                }
            }
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
    /// - Parameter notice: told if no calls can be heard, and why, once until they can; it is tried again meanwhile. Behind
    ///   a pooler this returns instead.
    func listen(_ notice: @escaping @Sendable (String) -> Void) async {
        await EventEar(settings.hearing, signal, name, ring: ring).run(notice)
    }
}
