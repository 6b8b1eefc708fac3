public import Domain
import ServiceKit

/// A number whose endpoint is gone, to be given back to the carrier by whoever has claimed it.
public struct NumberRelease: Sendable, Equatable {
    public var accountId: String
    /// E.164.
    public var number: String
    /// How often it was tried, this time included; tells this claim from others.
    public var tries: Int
}

/// Numbers that are being given back to the carrier.
///
/// A number gets there in the transaction that deletes its endpoint, and stays until the carrier has taken it back: nothing
/// that happens in between, whatever ends, leaves a number that nobody knows of. Giving back is tried again until it is
/// done, and doing so twice has no effect. While a number is here it cannot be bought again by the account, so that what is
/// tried late can never meet a number that was bought since.
public struct NumberReleaseRepository: Sendable {
    let store: Store

    /// How long a claim holds, in milliseconds. A carrier that has not answered by then never will.
    public static let claimTime: Int64 = 60_000
    /// The longest time between two tries, in milliseconds.
    public static let longestWait: Int64 = 3_600_000

    /// Claims numbers that nobody is giving back at the moment, those first that have waited longest.
    ///
    /// - Parameters:
    ///   - accountId: `nil` for those of all accounts whose next try is due.
    ///   - number: of that account, whether its next try is due or not.
    public func claim(accountId: String? = nil, number: String? = nil, limit: Int) async throws -> [NumberRelease] {
        let now = store.clock.now().milliseconds
        return try await store.database.write { transaction in
            transaction.changesOnly([])
            let connection = transaction.connection
            let due = try connection.all(Self.due(accountId: accountId, number: number, now: now, limit: limit)) {
                NumberRelease(accountId: $0.text(0), number: $0.text(1), tries: Int($0.int64(2)) + 1)
            }
            for release in due {
                try connection.execute(
                    """
                    UPDATE number_release SET tries = \(release.tries), claimed_until = \(now + Self.claimTime),
                        next_try = \(now + Self.claimTime)
                    WHERE account_id = \(release.accountId) AND number = \(release.number)
                    """
                )
            }
            return due
        }
    }

    static func due(accountId: String?, number: String?, now: Int64, limit: Int) -> SQL {
        var conditions: [SQL] = ["claimed_until <= \(now)"]
        if let accountId { conditions.append("account_id = \(accountId)") }
        if let number { conditions.append("number = \(number)") } else { conditions.append("next_try <= \(now)") }
        return """
            SELECT account_id, number, tries FROM number_release\(SQL.whereAll(conditions))
            ORDER BY next_try, account_id, number LIMIT \(limit)
            """
    }

    /// Notes that the carrier has taken a number back.
    public func complete(_ release: NumberRelease, by actor: Actor) async throws {
        let store = store
        try await store.database.write { transaction in
            transaction.changesOnly([])
            let connection = transaction.connection
            let done = try connection.execute(
                """
                DELETE FROM number_release
                WHERE account_id = \(release.accountId) AND number = \(release.number) AND tries = \(release.tries)
                """
            )
            if done == 0 { return }
            try LogChange(
                action: "ReleasePhoneNumber",
                accountId: release.accountId,
                description: "Gave the number \(release.number) back to the carrier"
            ).record(by: actor, store: store, connection)
        }
    }

    /// Notes that the carrier has not taken a number back. It is tried again, later each time.
    public func fail(_ release: NumberRelease, problem: String) async throws {
        let wait = min(Self.longestWait, Int64(1000) << Int64(min(release.tries, 20)))
        let next = store.clock.now().milliseconds + wait
        try await store.database.write { transaction in
            transaction.changesOnly([])
            try transaction.connection.execute(
                """
                UPDATE number_release SET claimed_until = 0, next_try = \(next), problem = \(String(problem.prefix(1000)))
                WHERE account_id = \(release.accountId) AND number = \(release.number) AND tries = \(release.tries)
                """
            )
        }
    }

    /// The numbers of an account that are being given back.
    public func pending(in accountId: String) async throws -> [String] {
        try await store.database.read { try Self.pending(in: accountId, $0) }
    }

    static func pending(in accountId: String, _ connection: any SQLConnection) throws -> [String] {
        try connection.all("SELECT number FROM number_release WHERE account_id = \(accountId) ORDER BY number") { $0.text(0) }
    }
}

extension EntityChange {
    /// Has a number given back to the carrier once this change is committed.
    func release(_ number: String, of accountId: String) throws {
        let now = store.clock.now().milliseconds
        try connection.send(
            """
            INSERT INTO number_release (account_id, number, created, next_try, claimed_until, tries)
            VALUES (\(accountId), \(number), \(now), \(now), 0, 0)
            ON CONFLICT (account_id, number) DO UPDATE SET next_try = excluded.next_try
            """
        )
    }
}
