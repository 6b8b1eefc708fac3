public import Domain
import ServiceKit

/// A month of sessions that nobody has to keep any longer.
public struct ExpiredMonth: Sendable, Equatable {
    let month: SessionMonth
    /// The accounts that have sessions in it, and for how many days they kept them.
    let days: [String: Int]
}

/// Where the database keeps each month of sessions by itself, one that nobody keeps is taken away as a whole: its table is
/// dropped, which costs the same however many sessions there are.
///
/// Nobody is told of each session: the receipts in the log of changes say how many went.
extension RetentionRepository {
    /// The months that are over for every account that has sessions in them. Empty where months are not kept apart.
    ///
    /// - Parameter expired: sessions that have been kept for so many days, at most one entry for each account.
    public func months(_ expired: [(part: ExpiredPart, days: Int)]) async throws -> [ExpiredMonth] {
        guard let database = store.database as? PostgreSQLDatabase, let latest = expired.map(\.part.before).max() else { return [] }
        return try await database.read(.stream) { connection in
            try SessionMonth.all(before: latest, connection).compactMap { month in
                try Self.expired(month, expired, connection)
            }
        }
    }

    /// Takes a month away, and leaves a receipt for each account. One transaction; what remains of the month afterwards is
    /// seen by nobody, and goes with this call or the next.
    ///
    /// - Returns: what was taken away, by account; `nil` if that has to wait, because something has been added to the month
    ///   or others are reading.
    public func remove(_ month: ExpiredMonth, by actor: Actor) async throws -> [String: RetentionBatch]? {
        guard let database = store.database as? PostgreSQLDatabase else { return nil }
        let store = store
        do {
            let removed = try await database.define { connection -> [String: RetentionBatch]? in
                guard try month.month.detach(connection) else { return nil }
                return try Self.receipts(month, by: actor, store, connection)
            }
            try await removeDetached()
            return removed
        } catch let error as StorageError where error.kind == .busy {
            return nil
        }
    }

    /// Drops the months that were taken away, and forgets the keys of their sessions.
    public func removeDetached() async throws {
        guard let database = store.database as? PostgreSQLDatabase else { return }
        for table in try await database.read(SessionMonth.detached) {
            var last: SessionMonth.Key?
            repeat {
                let start = last
                last = try await database.write { transaction in
                    transaction.changesOnly([])
                    return try SessionMonth.forgetKeys(of: table, after: start, transaction.connection)
                }
            } while last != nil
            do {
                try await database.define { try SessionMonth.drop(table, $0) }
            } catch let error as StorageError where error.kind == .busy {
                // The next call drops it.
            }
        }
    }

    private static func expired(
        _ month: SessionMonth,
        _ expired: [(part: ExpiredPart, days: Int)],
        _ connection: any SQLConnection
    ) throws -> ExpiredMonth? {
        let kept = Dictionary(expired.map { ($0.part.accountId, $0) }) { first, _ in first }
        var days: [String: Int] = [:]
        for account in try month.accounts(connection) {
            guard let rule = kept[account.id], rule.part.before.milliseconds >= month.next else { return nil }
            days[account.id] = rule.days
        }
        return ExpiredMonth(month: month, days: days)
    }

    /// Counts what has been taken away, writes it down, and sets the counters of days back.
    ///
    /// - Throws: ``StorageError`` with kind `busy` if an account has got sessions in the month since it was found.
    private static func receipts(
        _ expired: ExpiredMonth,
        by actor: Actor,
        _ store: Store,
        _ connection: any SQLConnection
    ) throws -> [String: RetentionBatch] {
        var removed: [String: RetentionBatch] = [:]
        for account in try expired.month.accounts(connection) {
            guard let days = expired.days[account.id] else { throw StorageError(.busy, "The month is in use again") }
            let batch = try expired.month.batch(of: account, connection)
            removed[account.id] = batch
            let entry = LogChange(
                action: "Retention",
                accountId: account.id,
                description: RetentionRepository.receipt(of: batch, "\(batch.sessions) sessions", keptFor: days)
            )
            try entry.record(by: actor, store: store, connection)
        }
        try expired.month.forgetCounters(connection)
        return removed
    }
}
