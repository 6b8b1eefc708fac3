public import ServiceKit

/// How long a sign-in lasts (`wire.md` §6.3): counted from its last use.
public struct SignInLifetime: Sendable, Equatable {
    /// A sign-in for one browser session, in milliseconds: two weeks.
    public var temporary: Int64 = 14 * 86_400_000
    /// A sign-in that is remembered, in milliseconds: four weeks.
    public var permanent: Int64 = 28 * 86_400_000

    public init() {}

    /// A use moves the end only if it moves by this much, in milliseconds, so that not every request writes: an hour,
    /// and less for lifetimes of less than a day.
    private func renewalStep(isPermanent: Bool) -> Int64 {
        min(3_600_000, length(isPermanent: isPermanent) / 24)
    }

    private func length(isPermanent: Bool) -> Int64 {
        isPermanent ? permanent : temporary
    }

    /// When a sign-in that is used at `now` ends.
    public func end(isPermanent: Bool, usedAt now: DateTime) -> DateTime {
        DateTime(milliseconds: now.milliseconds + length(isPermanent: isPermanent))
    }

    /// When the next use of a sign-in moves its end.
    public func nextRenewal(of end: DateTime, isPermanent: Bool) -> DateTime {
        DateTime(milliseconds: end.milliseconds - length(isPermanent: isPermanent) + renewalStep(isPermanent: isPermanent))
    }

    /// The new end of a sign-in that is used at `now`, or `nil` if moving it is not worth a write.
    ///
    /// An end that lies further away than it would now be set, because the lifetime has been shortened, comes nearer.
    public func renewal(of end: DateTime, isPermanent: Bool, usedAt now: DateTime) -> DateTime? {
        let renewed = self.end(isPermanent: isPermanent, usedAt: now)
        let moved = renewed.milliseconds - end.milliseconds
        return moved < 0 || moved >= renewalStep(isPermanent: isPermanent) ? renewed : nil
    }
}
