public import ServiceKit

/// What wrong passwords have led to so far, for one user or one address.
public struct FailedSignIns: Sendable, Equatable {
    /// Wrong passwords in a row.
    public var count: Int
    /// When the last one was.
    public var last: DateTime

    public init(count: Int, last: DateTime) {
        self.count = count
        self.last = last
    }
}

/// How wrong passwords slow down, and for a while stop, further tries.
///
/// Kept for each user and for each address; the longer wait holds. A success clears the user's count; an address is
/// forgiven only with time, so that one known password does not free it to try others.
public struct LockoutPolicy: Sendable, Equatable {
    /// Tries in a row that go without a wait.
    public var freeTries: Int
    /// The wait after the next one in milliseconds; doubles with each further one.
    public var firstDelay: Int64
    /// Tries in a row after which sign-in is locked.
    public var lockAfter: Int
    /// How long it is locked, in milliseconds.
    public var lockTime: Int64
    /// Tries are forgotten when the last one is this many milliseconds ago.
    public var forgetAfter: Int64

    public init(freeTries: Int, firstDelay: Int64, lockAfter: Int, lockTime: Int64, forgetAfter: Int64) {
        self.freeTries = freeTries
        self.firstDelay = firstDelay
        self.lockAfter = lockAfter
        self.lockTime = lockTime
        self.forgetAfter = forgetAfter
    }

    /// Three tries, then waits of 1, 2, 4 … seconds, and 15 minutes after ten tries.
    public static let user = LockoutPolicy(
        freeTries: 3,
        firstDelay: 1000,
        lockAfter: 10,
        lockTime: 900_000,
        forgetAfter: 3_600_000
    )

    /// An address may stand for an office: twenty tries, then waits, and 15 minutes after a hundred.
    public static let address = LockoutPolicy(
        freeTries: 20,
        firstDelay: 1000,
        lockAfter: 100,
        lockTime: 900_000,
        forgetAfter: 3_600_000
    )

    /// Milliseconds after which the failures of either kind no longer count.
    public static let forgottenAfter = max(user.forgetAfter, user.lockTime, address.forgetAfter, address.lockTime)

    /// Whether a try may be made.
    public enum Verdict: Sendable, Equatable {
        case allowed
        /// Too soon: 429 with `Retry-After`.
        case delayed(milliseconds: Int64)
        /// Locked for a while: 401 `AuthenticationException`.
        case locked(milliseconds: Int64)

        /// How long to wait.
        public var milliseconds: Int64 {
            switch self {
            case .allowed: 0
            case .delayed(let wait), .locked(let wait): wait
            }
        }
    }

    /// Whether a try may be made at `now`, after these failures.
    public func verdict(after failures: FailedSignIns?, at now: DateTime) -> Verdict {
        guard let failures, !isForgotten(failures, at: now) else { return .allowed }
        let passed = max(0, now.milliseconds - failures.last.milliseconds)
        if failures.count >= lockAfter {
            return passed < lockTime ? .locked(milliseconds: lockTime - passed) : .allowed
        }
        guard failures.count >= freeTries else { return .allowed }
        let doublings = min(failures.count - freeTries, 30)
        let delay = min(firstDelay << Int64(doublings), lockTime)
        return passed < delay ? .delayed(milliseconds: delay - passed) : .allowed
    }

    /// The failures after one more at `now`.
    public func adding(to failures: FailedSignIns?, at now: DateTime) -> FailedSignIns {
        guard let failures, !isForgotten(failures, at: now) else { return FailedSignIns(count: 1, last: now) }
        return FailedSignIns(count: min(failures.count, Int.max - 1) + 1, last: max(now, failures.last))
    }

    private func isForgotten(_ failures: FailedSignIns, at now: DateTime) -> Bool {
        now.milliseconds - failures.last.milliseconds >= max(forgetAfter, lockTime)
    }
}

/// The rules for wrong passwords, by what they are counted for.
public struct LockoutPolicies: Sendable, Equatable {
    public var user: LockoutPolicy
    public var address: LockoutPolicy

    public init(user: LockoutPolicy = .user, address: LockoutPolicy = .address) {
        self.user = user
        self.address = address
    }
}

extension LockoutPolicy.Verdict {
    /// The verdict that asks for the longer wait; a lock counts more than a delay.
    public static func stricter(_ a: Self, _ b: Self) -> Self {
        switch (a, b) {
        case (.locked, .delayed), (.locked, .allowed), (.delayed, .allowed): a
        case (.delayed, .locked), (.allowed, .locked), (.allowed, .delayed): b
        default: a.milliseconds >= b.milliseconds ? a : b
        }
    }
}
