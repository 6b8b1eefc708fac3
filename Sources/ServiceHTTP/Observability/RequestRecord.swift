import ServiceKit

/// What is known about a request while it is answered, for the log and the metrics.
struct RequestRecord: Sendable {
    /// `nil` if the headers could not be read.
    var line: RequestLine?
    var id: String
    /// The name of the operation, or of a built-in path; `nil` if there is none at this path.
    var operation: String?
    var caller: String?
    var requestBytes: Int
    var started: ContinuousClock.Instant
    /// The code of the error that was answered.
    var errorCode: ErrorCode?
}

/// What was asked for, and from where.
struct RequestLine: Sendable {
    var verb: String
    /// As sent.
    var target: String
    var remoteAddress: String?
}

/// How the answer to a request went out.
struct RequestOutcome: Sendable, Equatable {
    var status: Int
    /// Bytes of the body, as sent.
    var bytes: Int
    /// Whether all of it was sent.
    var isComplete: Bool
}
