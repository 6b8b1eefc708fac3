/// What a client may send, and how long anything may take.
public struct HTTPLimits: Sendable, Equatable {
    /// Bytes of a body, as sent and after unpacking: 413 beyond.
    public var body = 10 << 20
    /// Bytes of all headers together: 431 beyond.
    public var headers = 32 << 10
    /// Number of headers: 431 beyond.
    public var headerCount = 200
    /// Bytes of the path and query: 414 beyond.
    public var url = 16 << 10
    /// Requests in one batch: 400 beyond.
    public var batch = 100
    /// From the last byte of a request to the answer: 503 with `Retry-After` after it, and the call is cancelled.
    /// An answer that has begun may take longer.
    public var request: Duration = .seconds(30)
    /// From the first byte of a request to the end of its headers: the connection is closed after it.
    public var headerTime: Duration = .seconds(10)
    /// From the end of the headers to the end of the body: 408 after it.
    public var bodyTime: Duration = .seconds(60)
    /// From the first byte of an upload to its end, however steadily it comes: 408 after it. It is not bound by ``bodyTime``,
    /// but may not pause for longer than ``idle``.
    public var uploadTime: Duration = .seconds(3600)
    /// How long a connection may wait for its next request, or a client for taking in what was sent.
    public var idle: Duration = .seconds(60)
    /// Open connections; more wait until one is closed.
    public var connections = 10_000
    /// Open connections of one address, unless it is a trusted proxy: more are closed at once.
    public var connectionsPerAddress = 5000
    /// Bytes of memory for answers that are kept to be given again while they hold; 0 keeps none.
    public var cache = 64 << 20
    /// How long requests may go on after the server was told to stop.
    public var drain: Duration = .seconds(30)

    public init() {}
}
