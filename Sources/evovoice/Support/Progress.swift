import Foundation

/// Shows on standard error how far a long command is: a bar for a person, a line now and then for a log.
struct Progress {
    private let what: String
    private let total: Int
    private let started = ContinuousClock.now
    private var shown: ContinuousClock.Instant

    /// - Parameters:
    ///   - what: what is counted: `sessions`.
    ///   - total: how much there is to do, in any unit; 0 if that is not known.
    init(_ what: String, total: Int) {
        self.what = what
        self.total = total
        shown = started
    }

    /// - Parameters:
    ///   - done: how much of `total` is done.
    ///   - count: how many of `what` that is.
    mutating func show(_ done: Int, count: Int) {
        let now = ContinuousClock.now
        guard shown.duration(to: now) >= (Terminal.isWatched ? .milliseconds(100) : .seconds(5)) else { return }
        shown = now
        if Terminal.isWatched {
            Terminal.write("\r\(bar(done))\(summary(done, count, now))\u{1B}[K", to: .standardError)
        } else {
            Terminal.note(summary(done, count, now))
        }
    }

    /// Takes the bar away.
    func end() {
        if Terminal.isWatched, shown != started { Terminal.write("\r\u{1B}[K", to: .standardError) }
    }

    private func bar(_ done: Int) -> String {
        guard total > 0 else { return "" }
        let width = 30
        let filled = min(width, done * width / total)
        let full = String(repeating: "█", count: filled)
        let bar = Terminal.isColoured ? "\u{1B}[36m\(full)\u{1B}[0m" : full
        return bar + String(repeating: "·", count: width - filled) + " "
    }

    private func summary(_ done: Int, _ count: Int, _ now: ContinuousClock.Instant) -> String {
        let seconds = max(0.001, started.duration(to: now) / .seconds(1))
        let percent = total > 0 ? "\(min(100, done * 100 / total)) %  " : ""
        return "\(percent)\(count) \(what), \(Int(Double(count) / seconds)) per second"
    }
}
