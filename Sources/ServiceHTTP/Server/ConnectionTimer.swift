import NIOCore

/// The one timer of a connection. What it waits for changes with every request, so it is left running and looks at what
/// is due only when it fires; it is started anew only if something is due earlier.
struct ConnectionTimer {
    private var due: NIODeadline = .distantFuture
    /// When the body of an upload must have arrived.
    private var uploadDue: NIODeadline = .distantFuture
    private var drainDue: NIODeadline = .distantFuture
    private var phase = ConnectionState.Phase.closed
    private var scheduled: Scheduled<Void>?
    private var scheduledFor: NIODeadline = .distantFuture

    func isOver(at now: NIODeadline = .now()) -> Bool { due <= now }
    var isDrainOver: Bool { drainDue <= .now() }

    /// Says how long the present phase may last from now on.
    mutating func start(_ phase: ConnectionState.Phase, _ duration: Duration, at now: NIODeadline = .now()) {
        self.phase = phase
        due = now + TimeAmount(duration)
    }

    /// Starts the time of a phase, unless it is running already.
    ///
    /// - Parameter more: how much longer than others this request may take to be answered.
    mutating func enter(_ phase: ConnectionState.Phase, _ limits: HTTPLimits, more: Duration = .zero, at now: NIODeadline = .now()) {
        guard phase != self.phase else { return }
        switch phase {
        case .idle, .flushing, .lingering: start(phase, limits.idle, at: now)
        case .receiving: received(limits, at: now)
        case .readingHead: start(phase, limits.headerTime, at: now)
        case .readingBody: start(phase, limits.bodyTime, at: now)
        case .answering: start(phase, limits.request + more, at: now)
        case .closed: cancel()
        }
    }

    /// An upload begins.
    mutating func beginUpload(_ limits: HTTPLimits, at now: NIODeadline = .now()) {
        uploadDue = now + TimeAmount(limits.uploadTime)
        received(limits, at: now)
    }

    /// Something of an upload has come: the rest may take its time, but not for ever.
    mutating func received(_ limits: HTTPLimits, at now: NIODeadline = .now()) {
        phase = .receiving
        due = min(now + TimeAmount(limits.idle), uploadDue)
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
