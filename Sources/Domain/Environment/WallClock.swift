public import ServiceKit

/// The time of day, passed to whatever needs it so that rules and tests can do without the real one.
public struct WallClock: Sendable {
    /// The present moment.
    public var now: @Sendable () -> DateTime

    public init(now: @escaping @Sendable () -> DateTime) {
        self.now = now
    }

    /// A clock that stands still.
    public static func fixed(at moment: DateTime) -> WallClock {
        WallClock { moment }
    }
}
