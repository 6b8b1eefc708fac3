import NIOCore

/// The one timer of a connection. What it waits for changes with every request, so it is left running and looks at what
/// is due only when it fires; it is started anew only if something is due earlier.
struct ConnectionTimer {
    private var due: NIODeadline = .distantFuture
    private var drainDue: NIODeadline = .distantFuture
    private var phase = ConnectionState.Phase.closed
    private var scheduled: Scheduled<Void>?
    private var scheduledFor: NIODeadline = .distantFuture

    var isOver: Bool { due <= .now() }
    var isDrainOver: Bool { drainDue <= .now() }

    /// Says how long the present phase may last from now on.
    mutating func start(_ phase: ConnectionState.Phase, _ duration: Duration) {
        self.phase = phase
        due = .now() + TimeAmount(duration)
    }

    /// Starts the time of a phase, unless it is running already.
    mutating func enter(_ phase: ConnectionState.Phase, _ limits: HTTPLimits) {
        guard phase != self.phase else { return }
        switch phase {
        case .idle, .receiving, .flushing, .lingering: start(phase, limits.idle)
        case .readingHead: start(phase, limits.headerTime)
        case .readingBody: start(phase, limits.bodyTime)
        case .answering: start(phase, limits.request)
        case .closed: cancel()
        }
    }

    /// Says when the connection is closed whatever goes on.
    mutating func closeWithin(_ duration: Duration) {
        drainDue = .now() + TimeAmount(duration)
    }

    mutating func schedule(on eventLoop: any EventLoop, _ fire: @escaping @Sendable () -> Void) {
        let next = min(due, drainDue)
        guard next < scheduledFor else { return }
        scheduled?.cancel()
        scheduledFor = next
        scheduled = eventLoop.scheduleTask(deadline: next) { fire() }
    }

    /// To be called when the timer has fired.
    mutating func fired() {
        scheduled = nil
        scheduledFor = .distantFuture
    }

    mutating func cancel() {
        scheduled?.cancel()
        self = ConnectionTimer()
    }
}
