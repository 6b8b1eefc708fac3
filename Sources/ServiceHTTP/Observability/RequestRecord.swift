/// What is known about a request while it is answered, for the log and the metrics.
struct RequestRecord: Sendable {
    var id: String
    var verb: String
    var path: String
    /// The query as sent; what is secret in it is taken out when it is logged.
    var query: String
    /// The name of the operation, or of a built-in path; `nil` if there is none at this path.
    var operation: String?
    var caller: String?
    var remoteAddress: String?
    var requestBytes: Int
    var started: ContinuousClock.Instant
    /// The code of the error that was answered.
    var errorCode: String?
}

/// How the answer to a request went out.
struct RequestOutcome: Sendable, Equatable {
    var status: Int
    /// Bytes of the body, as sent.
    var bytes: Int
    /// Whether all of it was sent.
    var isComplete: Bool
}
