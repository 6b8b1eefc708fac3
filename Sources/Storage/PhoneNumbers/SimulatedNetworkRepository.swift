public import Domain

/// What the simulated network was told, as rows that any node reads.
public struct SimulatedNetworkRepository: Sendable {
    let store: Store

    /// Adds a row unless there is one.
    ///
    /// - Parameter replaces: whether it takes the place of one that is the same account's.
    /// - Returns: what is there then.
    public func add(_ row: NetworkEntry, replaces: Bool) async throws -> NetworkEntry {
        try await store.database.write { transaction in
            transaction.changesOnly([])
            let update: SQL =
                replaces
                ? "DO UPDATE SET value = excluded.value WHERE simulated_network.account_id = excluded.account_id" : "DO NOTHING"
            try transaction.connection.execute(
                """
                INSERT INTO simulated_network (kind, space, name, account_id, value)
                VALUES (\(row.kind), \(row.space), \(row.name), \(row.accountId), \(row.value))
                ON CONFLICT (kind, space, name) \(update)
                """
            )
            let there = try transaction.connection.first(
                """
                SELECT account_id, value FROM simulated_network
                WHERE kind = \(row.kind) AND space = \(row.space) AND name = \(row.name)
                """
            ) { (accountId: $0.text(0), value: $0.text(1)) }
            var found = row
            if let there { (found.accountId, found.value) = there }
            return found
        }
    }

    /// Writes a row if the one that is there has this value, or, for `nil`, if there is none.
    ///
    /// - Returns: whether it was written.
    public func exchange(_ row: NetworkEntry, old: String?) async throws -> Bool {
        try await store.database.write { transaction in
            transaction.changesOnly([])
            guard let old else {
                return try transaction.connection.execute(
                    """
                    INSERT INTO simulated_network (kind, space, name, account_id, value)
                    VALUES (\(row.kind), \(row.space), \(row.name), \(row.accountId), \(row.value)) ON CONFLICT DO NOTHING
                    """
                ) == 1
            }
            return try transaction.connection.execute(
                """
                UPDATE simulated_network SET value = \(row.value)
                WHERE kind = \(row.kind) AND space = \(row.space) AND name = \(row.name) AND value = \(old)
                """
            ) == 1
        }
    }

    public func remove(kind: String, space: String, name: String, of accountId: String) async throws {
        try await store.database.write { transaction in
            transaction.changesOnly([])
            try transaction.connection.execute(
                """
                DELETE FROM simulated_network
                WHERE kind = \(kind) AND space = \(space) AND name = \(name) AND account_id = \(accountId)
                """
            )
        }
    }

    /// What there is of a kind, by name.
    public func all(kind: String, accountId: String?) async throws -> [NetworkEntry] {
        try await store.database.read(.stream) { connection in
            var conditions: [SQL] = ["kind = \(kind)"]
            if let accountId { conditions.append("account_id = \(accountId)") }
            return try connection.all(
                "SELECT kind, space, name, account_id, value FROM simulated_network\(SQL.whereAll(conditions)) ORDER BY name"
            ) { NetworkEntry(kind: $0.text(0), space: $0.text(1), name: $0.text(2), accountId: $0.text(3), value: $0.text(4)) }
        }
    }
}
