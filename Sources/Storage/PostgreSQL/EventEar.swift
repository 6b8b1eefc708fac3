import Dispatch
import Synchronization

/// A connection that hears the calls of an ``EventBell``, on a thread that waits for them.
///
/// It counts as hearing when its own process's call has come back by it: an address of its own may lead elsewhere than
/// calls go.
final class EventEar: Sendable {
    private struct State {
        var isStopped = false
        /// Breaks the connection off, while there is one.
        var breakOff: (@Sendable () -> Void)?
    }

    private let settings: PostgreSQLSettings
    private let signal: EventSignal
    /// What tells this process's calls from others'.
    private let name: String
    private let ring: @Sendable () -> Void
    private let state = Mutex(State())
    private let stopped = DispatchSemaphore(value: 0)

    init(_ settings: PostgreSQLSettings, _ signal: EventSignal, _ name: String, ring: @escaping @Sendable () -> Void) {
        self.settings = settings
        self.signal = signal
        self.name = name
        self.ring = ring
    }

    private var isStopped: Bool { state.withLock(\.isStopped) }

    func stop() {
        state.withLock { state in
            state.isStopped = true
            state.breakOff?()
        }
        stopped.signal()
    }

    /// Listens until it is stopped or the task is cancelled; connects again, with growing waits, when the connection is
    /// lost. Returns at once if a pooler stands between, which forwards no calls.
    ///
    /// - Parameter notice: told if no calls can be heard, once until they can.
    func run(_ notice: @escaping @Sendable (String) -> Void) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue(label: "evovoice.events").async {
                    self.listen(notice)
                    continuation.resume()
                }
            }
        } onCancel: {
            stop()
        }
    }

    private func listen(_ notice: (String) -> Void) {
        var pause = 50
        var isToldOf = false
        while !isStopped {
            do {
                let link = try PostgreSQLLink(settings)
                if link.isPooled {
                    return notice(
                        "A pooler stands before the database, so what other nodes add is looked for at every tick; "
                            + "events.database can name a way past it"
                    )
                }
                try hear(link) {
                    if isToldOf { notice("Calls of other nodes are heard again") }
                    (pause, isToldOf) = (50, false)
                }
            } catch {
                if !isToldOf, !isStopped {
                    isToldOf = true
                    let cause = (error as? PostgreSQLError)?.message ?? "\(error)"
                    notice("Calls of other nodes are not heard, so what they add is looked for at every tick until they are: \(cause)")
                }
            }
            if stopped.wait(timeout: .now() + .milliseconds(pause)) == .success { return }
            pause = min(pause * 2, 2000)
        }
    }

    /// Hears calls until the connection is lost or broken off.
    ///
    /// - Parameter began: told when the first call was heard.
    /// - Throws: ``PostgreSQLError`` if none ever was.
    private func hear(_ link: PostgreSQLLink, _ began: () -> Void) throws {
        let isStopped = state.withLock { state in
            state.breakOff = link.breakOff
            return state.isStopped
        }
        defer {
            signal.hearsOthers = false
            state.withLock { $0.breakOff = nil }
        }
        if isStopped { return }
        try link.queue("LISTEN \(EventBell.channel)", [])
        try link.finish()
        ring()
        guard try !link.calls(within: Int32(settings.echoTime)).isEmpty else {
            throw PostgreSQLError(message: "Its own calls do not reach this node; is it another database that it listens to?")
        }
        began()
        signal.hearsOthers = true
        // Calls may have been missed before.
        signal.raise()
        while let calls = try? link.calls() {
            if calls.contains(where: { $0 != name }) { signal.raise() }
        }
    }
}
