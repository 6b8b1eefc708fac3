import ServiceKit

/// A failure on its way out: what the client is told, and what the answer carries besides.
struct Failure: Error {
    var error: ServiceError
    var headers: [Header] = []
    /// Which request of a batch failed; goes into `responseStatus.meta`.
    var batchIndex: Int?
    /// Whether the operation itself failed, rather than what comes before it; matters to JSONP only.
    var isFromOperation = false

    init(_ error: ServiceError) {
        self.error = error
    }

    /// The failure of one request of a batch, or of the batch itself (`wire.md` §1.9).
    static func inBatch(_ failure: Failure, index: Int?, completed: Int) -> Failure {
        var failure = failure
        failure.headers.append(.batchCompleted(completed))
        failure.batchIndex = index
        return failure
    }
}

extension Header {
    static func batchCompleted(_ count: Int) -> Header {
        Header("X-AutoBatch-Completed", String(count))
    }
}
