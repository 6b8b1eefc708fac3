import Domain
import ServiceKit
import Synchronization

/// A clock that stands until it is moved. Starts on 2024-03-05 at 12:00 UTC.
final class ManualClock: Sendable {
    private let now = Mutex(DateTime(milliseconds: 1_709_640_000_000))

    var clock: WallClock { WallClock { self.now.withLock { $0 } } }

    func advance(seconds: Int64) {
        now.withLock { $0.milliseconds += seconds * 1000 }
    }
}
