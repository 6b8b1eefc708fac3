/// How long to wait before a request is sent once more.
struct Backoff: Sendable {
    var first: Duration = .milliseconds(100)
    var longest: Duration = .seconds(5)

    /// - Parameters:
    ///   - attempt: how many attempts have failed.
    ///   - share: from 0 to 1, by chance: so that those who failed together do not come back together.
    func delay(after attempt: Int, share: Double) -> Duration {
        let full = min(longest, first * (1 << min(max(attempt - 1, 0), 20)))
        return full / 2 + full / 2 * share
    }
}
