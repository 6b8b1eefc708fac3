/// How events are kept and handed on.
public struct EventSettings: Sendable, Equatable {
    /// The URL of the PostgreSQL database past a pooler, where calls of other nodes are heard.
    public var database: String?
    /// The newest events that are kept for who comes back.
    public var keep = 500_000
    /// How long they are kept at most.
    public var keepTime: Duration = .seconds(7 * 86_400)
    /// Streams at the same time: 503 beyond.
    public var watchers = 5000
    /// Bytes that wait for a watcher before it is dropped.
    public var buffer = 256 << 10
    /// How often clients are asked to send a heartbeat.
    public var heartbeat: Duration = .seconds(10)
    /// A watcher who has sent a heartbeat and then none for this long is dropped.
    public var idleTimeout: Duration = .seconds(30)
    /// Something is sent at least this often, so that nobody on the way takes the connection for dead.
    public var keepAlive: Duration = .seconds(15)
    /// How often the log is looked at for what other processes have added, while somebody watches and the store does not
    /// tell.
    public var poll: Duration = .milliseconds(50)

    /// How often a heartbeat is noted that came to another node than the client's own.
    var noteInterval: Duration { idleTimeout / 3 }

    public init() {}
}
