import Synchronization

/// Counts requests for `GET /metrics`.
///
/// Labels are names of operations and statuses only, so what clients send cannot make the table grow.
final class Metrics: Sendable {
    /// Upper bounds of the histogram's buckets, in seconds.
    static let bounds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    struct Series: Sendable {
        var countByStatus: [Int: Int] = [:]
        var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
        var count = 0
        var seconds = 0.0
    }

    struct Totals: Sendable {
        var series: [String: Series] = [:]
        var inFlight = 0
        var connections = 0
        var received = 0
        var sent = 0
        var aborted = 0
        var reused = 0
    }

    private let totals = Mutex(Totals())

    var snapshot: Totals { totals.withLock { $0 } }

    func requestBegan() {
        totals.withLock { $0.inFlight += 1 }
    }

    func requestAnswered() {
        totals.withLock { $0.inFlight -= 1 }
    }

    /// An answer was given again.
    func answerReused() {
        totals.withLock { $0.reused += 1 }
    }

    func connectionOpened() {
        totals.withLock { $0.connections += 1 }
    }

    func connectionClosed() {
        totals.withLock { $0.connections -= 1 }
    }

    func count(_ record: RequestRecord, _ outcome: RequestOutcome, seconds: Double) {
        let bucket = Self.bounds.firstIndex { seconds <= $0 }
        totals.withLock { totals in
            totals.received += record.requestBytes
            totals.sent += outcome.bytes
            if !outcome.isComplete { totals.aborted += 1 }
            totals.series[record.operation ?? "none", default: Series()].add(outcome.status, seconds, bucket)
        }
    }
}

extension Metrics.Series {
    fileprivate mutating func add(_ status: Int, _ seconds: Double, _ bucket: Int?) {
        countByStatus[status, default: 0] += 1
        count += 1
        self.seconds += seconds
        if let bucket { buckets[bucket] += 1 }
    }
}
