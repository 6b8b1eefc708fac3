public import Domain
public import ServiceKit

/// Who watches at which of the nodes that share a database.
///
/// A node is alive while it holds its lease; who watched at one that died is not found any more.
public struct WatcherRepository: Sendable {
    let store: Store
    /// What no other process calls itself.
    let node: String

    /// How long a node counts as alive that does not say so, in milliseconds.
    static let leaseTime: Int64 = 60_000
    fileprivate static let leasePrefix = "watchers/"

    /// Says that this node is alive, and brings what the table holds of it in line: both break while the database is out
    /// of reach.
    public func keepAlive(_ watchers: [Watcher]) async throws {
        _ = try await store.leases.acquire(Self.leasePrefix + node, holder: node, milliseconds: Self.leaseTime)
        let known = Set(watchers.map(\.id))
        let node = node
        let stored = try await store.database.read { connection in
            try Set(connection.all("SELECT id FROM watcher WHERE node = \(node)") { $0.text(0) })
        }
        if stored == known { return }
        try await write { transaction, _ in
            for id in stored.subtracting(known) { try Self.remove(id, transaction.connection) }
            for watcher in watchers where !stored.contains(watcher.id) { try Self.insert(watcher, node, transaction.connection) }
        }
    }

    /// Makes a client who watches at this node known, and tells the others.
    public func add(_ watcher: Watcher) async throws {
        let node = node
        try await write { transaction, now in
            try Self.insert(watcher, node, transaction.connection)
            try tellOthers(.joined, of: watcher, watcher.channels, at: now, transaction)
        }
    }

    /// Forgets a client who watched at this node, and tells the others.
    public func remove(_ watcher: Watcher) async throws {
        try await write { transaction, now in
            try Self.remove(watcher.id, transaction.connection)
            try tellOthers(.left, of: watcher, watcher.channels, at: now, transaction)
        }
    }

    /// Notes which channels a client of this node watches now, and tells the others what is different.
    public func change(_ watcher: Watcher, joined: [EventChannel], left: [EventChannel]) async throws {
        let node = node
        try await write { transaction, now in
            try Self.remove(watcher.id, transaction.connection)
            try Self.insert(watcher, node, transaction.connection)
            try tellOthers(.left, of: watcher, left, at: now, transaction)
            try tellOthers(.joined, of: watcher, joined, at: now, transaction)
        }
    }

    /// Forgets all who watch at this node, which ends.
    public func removeAll() async throws {
        let name = Self.leasePrefix + node
        try await write { transaction, _ in
            try transaction.connection.execute("DELETE FROM watcher WHERE node = \(node)")
            try transaction.connection.execute("DELETE FROM lease WHERE name = \(name)")
        }
    }

    // MARK: At any node

    /// A client who watches at a node that is alive.
    public func find(_ id: String) async throws -> Watcher? {
        let condition = isAlive
        return try await store.database.read { connection in
            try connection.first("SELECT \(Watcher.columns) FROM watcher w WHERE w.id = \(id) AND \(condition)") { Watcher($0) }
        }
    }

    /// Those who watch any of these channels, in the order in which they came.
    public func members(of channels: [EventChannel]) async throws -> [Watcher] {
        let condition = isAlive
        return try await store.database.read { connection in
            try connection.all(
                """
                SELECT \(Watcher.columns) FROM watcher w
                WHERE w.id IN (SELECT watcher_id FROM watcher_channel WHERE \(.any(of: channels.map(\.description), in: "channel")))
                    AND \(condition) ORDER BY w.created, w.id
                """
            ) { Watcher($0) }
        }
    }

    /// Tells the node of a client what was asked of another.
    public func send(_ message: WatcherMessage) async throws {
        try await write { transaction, now in try message.record(at: now, transaction) }
    }

    /// Notes a heartbeat that came to another node than the client's own. Its own is told of the first one, and reads the
    /// table before it would drop the client.
    public func noteHeartbeat(of watcher: Watcher) async throws {
        let message = watcher.heard == nil ? WatcherMessage(.heartbeat, of: watcher.id, from: node) : nil
        try await write { transaction, now in
            try transaction.connection.execute("UPDATE watcher SET heard = \(now) WHERE id = \(watcher.id)")
            try message?.record(at: now, transaction)
        }
    }

    /// When the last noted heartbeats of these clients came, by their ids.
    public func heartbeats(of ids: [String]) async throws -> [String: DateTime] {
        try await store.database.read { connection in
            let rows = try connection.all("SELECT id, heard FROM watcher WHERE heard IS NOT NULL AND \(.any(of: ids, in: "id"))") {
                ($0.text(0), DateTime(milliseconds: $0.int64(1)))
            }
            return Dictionary(rows) { first, _ in first }
        }
    }

    // MARK: Parts

    private var isAlive: SQL {
        "EXISTS (SELECT 1 FROM lease l WHERE l.name = \(Self.leasePrefix) || w.node AND l.until > \(store.clock.now()))"
    }

    private func write(_ body: @escaping @Sendable (SQLTransaction, _ now: DateTime) throws -> Void) async throws {
        let now = store.clock.now()
        try await store.database.write { transaction in
            // What is remembered was not made of any of this.
            transaction.changesOnly([])
            try body(transaction, now)
        }
    }

    private func tellOthers(
        _ kind: WatcherMessage.Kind,
        of watcher: Watcher,
        _ channels: [EventChannel],
        at now: DateTime,
        _ transaction: SQLTransaction
    ) throws {
        guard !channels.isEmpty, try transaction.connection.exists("SELECT 1 FROM watcher WHERE node <> \(node) LIMIT 1") else { return }
        try WatcherMessage(kind, of: watcher.id, channels: channels, watcher: watcher, from: node).record(at: now, transaction)
    }

    private static func insert(_ watcher: Watcher, _ node: String, _ connection: any SQLConnection) throws {
        let inserted = try connection.execute(
            """
            INSERT INTO watcher (id, node, user_id, name, channels, created, heard)
            VALUES (\(watcher.id), \(node), \(watcher.userId), \(watcher.name), \(watcher.channelList), \(watcher.created), \(watcher.heard))
            ON CONFLICT DO NOTHING
            """
        )
        guard inserted == 1 else { return }
        for channel in watcher.channels {
            try connection.send("INSERT INTO watcher_channel (channel, watcher_id) VALUES (\(channel.description), \(watcher.id))")
        }
    }

    private static func remove(_ id: String, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM watcher WHERE id = \(id)")
    }
}

extension Store {
    /// Forgets who watched at nodes that died.
    public func removeGoneWatchers() async throws {
        guard database.isShared else { return }
        let (now, prefix) = (clock.now(), WatcherRepository.leasePrefix)
        try await database.write { transaction in
            transaction.changesOnly([])
            try transaction.connection.execute("DELETE FROM lease WHERE name LIKE \(prefix + "%") AND until <= \(now)")
            try transaction.connection.execute(
                "DELETE FROM watcher WHERE NOT EXISTS (SELECT 1 FROM lease l WHERE l.name = \(prefix) || watcher.node)"
            )
        }
    }
}
