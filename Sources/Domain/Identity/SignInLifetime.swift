public import ServiceKit

/// How long a sign-in lasts (`wire.md` §6.3): counted from its last use.
public enum SignInLifetime {
    /// Two weeks in milliseconds: a sign-in for one browser session.
    static let temporary: Int64 = 14 * 86_400_000
    /// Four weeks in milliseconds: a sign-in that is remembered.
    static let permanent: Int64 = 28 * 86_400_000
    /// A use moves the end only if it moves by this much, so that not every request writes.
    static let renewalStep: Int64 = 3_600_000

    /// When a sign-in that is used at `now` ends.
    public static func end(isPermanent: Bool, usedAt now: DateTime) -> DateTime {
        DateTime(milliseconds: now.milliseconds + (isPermanent ? permanent : temporary))
    }

    /// When the next use of a sign-in moves its end.
    public static func nextRenewal(of end: DateTime, isPermanent: Bool) -> DateTime {
        DateTime(milliseconds: end.milliseconds - (isPermanent ? permanent : temporary) + renewalStep)
    }

    /// The new end of a sign-in that is used at `now`, or `nil` if moving it is not worth a write.
    public static func renewal(of end: DateTime, isPermanent: Bool, usedAt now: DateTime) -> DateTime? {
        let renewed = Self.end(isPermanent: isPermanent, usedAt: now)
        return renewed.milliseconds - end.milliseconds >= renewalStep ? renewed : nil
    }
}
