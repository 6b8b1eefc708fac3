import Synchronization

/// Answers that were made before. Pages never change while the server runs; host names make new ones, so the whole is
/// bounded and starts anew when it is full.
final class PageCache: Sendable {
    /// What an answer depends on.
    struct Key: Hashable {
        var page: String
        var operation = ""
        var language = ""
        var host = ""
        var base: String
    }

    private struct State {
        var answers: [Key: SiteAnswer] = [:]
        var bytes = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: the most bytes of bodies kept.
    init(limit: Int = 32 << 20) {
        self.limit = limit
    }

    /// The answer for `key`, made now if it is not there.
    func answer(_ key: Key, make: () -> SiteAnswer) -> SiteAnswer {
        if let known = state.withLock({ $0.answers[key] }) { return known }
        let made = make()
        guard made.status == 200, made.body.count <= limit else { return made }
        state.withLock { state in
            if state.bytes + made.body.count > limit { state = State() }
            if state.answers.updateValue(made, forKey: key) == nil { state.bytes += made.body.count }
        }
        return made
    }
}
