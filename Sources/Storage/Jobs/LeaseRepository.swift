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
    public func acquire(_ name: String, holder: String, milliseconds: Int64) async throws -> Outcome {
        let now = store.clock.now()
        let until = DateTime(milliseconds: now.milliseconds + milliseconds)
        return try await store.database.write { transaction in
            transaction.changesOnly([])
            let connection = transaction.connection
            let taken = try connection.execute(
                """
                INSERT INTO lease (name, holder, until) VALUES (\(name), \(holder), \(until))
                ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
                WHERE lease.until <= \(now) OR lease.holder = excluded.holder
                """
            )
            if taken == 1 { return .acquired }
            let end = try connection.first("SELECT until FROM lease WHERE name = \(name)") { $0.int64(0) }
            return .unavailable(until: DateTime(milliseconds: end ?? now.milliseconds))
        }
    }

    /// Gives a lease back. Nobody gets it before `date`.
    ///
    /// Does nothing if another holds it by now.
    public func release(_ name: String, holder: String, notBefore date: DateTime) async throws {
        try await store.database.write { transaction in
            transaction.changesOnly([])
            try transaction.connection.execute(
                "UPDATE lease SET holder = '', until = \(date) WHERE name = \(name) AND holder = \(holder)"
            )
        }
    }
}
