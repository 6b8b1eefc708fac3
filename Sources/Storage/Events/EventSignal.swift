import Synchronization

/// Tells who reads the log of events that this process has added to it; what other processes add, while ``hearsOthers``.
public final class EventSignal: Sendable {
    private struct State {
        var next = 0
        var hearsOthers = false
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
    }

    private let state = Mutex(State())

    public init() {}

    /// Whether it is raised, soon, when other processes have added events.
    public internal(set) var hearsOthers: Bool {
        get { state.withLock { $0.hearsOthers } }
        set { state.withLock { $0.hearsOthers = newValue } }
    }

    public func raise() {
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.yield() }
    }

    /// One element for any number of signals since the last one was taken.
    public func signals() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
        }
        return stream
    }
}
