import Domain
public import ServiceKit

/// Who may do what only one process at a time may do. A lease that is not renewed ends by itself, so that the work of a
/// process that died is taken over.
public struct LeaseRepository: Sendable {
    let store: Store

    public enum Outcome: Sendable, Equatable {
        case acquired
        /// Nobody gets it before this moment: another holds it, or its work is done until then.
        case unavailable(until: DateTime)
    }

    /// Takes a lease that is free, or renews one's own.
    ///
    /// - Parameters:
    ///   - holder: what no other process calls itself.
    ///   - milliseconds: how long it lasts unless it is renewed.
    ///   - interval: how long it must have been free, in milliseconds.
    public func acquire(_ name: String, holder: String, milliseconds: Int64, interval: Int64 = 0) async throws -> Outcome {
        let now = store.clock.now()
        let until = DateTime(milliseconds: now.milliseconds + milliseconds)
        return try await store.database.write { transaction in
            transaction.changesOnly([])
            let connection = transaction.connection
            let taken = try connection.execute(
                """
                INSERT INTO lease (name, holder, until) VALUES (\(name), \(holder), \(until))
                ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
                WHERE lease.until <= \(now) AND lease.holder <> '' OR lease.until <= \(now.milliseconds - interval)
                    OR lease.holder = excluded.holder
                """
            )
            if taken == 1 { return .acquired }
            let end = try connection.first("SELECT until, holder FROM lease WHERE name = \(name)") { row in
                row.int64(0) + (row.text(1).isEmpty ? interval : 0)
            }
            return .unavailable(until: DateTime(milliseconds: end ?? now.milliseconds))
        }
    }

    /// Gives a lease back, which is free from `date` on.
    ///
    /// Does nothing if another holds it by now.
    public func release(_ name: String, holder: String, freeFrom date: DateTime) async throws {
        try await store.database.write { transaction in
            transaction.changesOnly([])
            try transaction.connection.execute(
                "UPDATE lease SET holder = '', until = \(date) WHERE name = \(name) AND holder = \(holder)"
            )
        }
    }
}
