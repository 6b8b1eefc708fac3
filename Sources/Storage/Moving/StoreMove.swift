/// Moves an embedded installation into a PostgreSQL database.
///
/// Works in batches, each one transaction that also notes how far it has come, so that a move that was broken off goes
/// on where it was. The data that are moved must not change meanwhile: no server may run on them.
///
/// The log of events is not moved: who watched the old data is told that events were missed.
public struct StoreMove: Sendable {
    /// A part of what is moved, for showing how far it is.
    public struct Step: Sendable, Equatable {
        /// `sessions`, `accounts`, …
        public var name: String
        public var done: Int
        public var total: Int
        /// Whether it is being compared, having been moved.
        public var isChecking: Bool
    }

    let source: Store
    let target: Store

    /// Rows that are moved in one transaction, other than sessions.
    static let batch = 500
    /// Sessions that are moved in one transaction.
    var sessionBatch = SessionRepository.bulkBatch

    public init(from source: Store, to target: Store) {
        self.source = source
        self.target = target
    }

    /// Moves everything that has not been moved yet, and compares both sides.
    ///
    /// - Parameter progress: told how far it is.
    /// - Returns: what was compared: how many rows of each kind there are on both sides.
    /// - Throws: ``StorageError`` with kind `unusable` if the target holds other data, `corrupt` if the sides differ.
    public func run(progress: @escaping @Sendable (Step) -> Void = { _ in }) async throws -> [(name: String, count: Int)] {
        guard source.database is SQLiteDatabase, target.database is PostgreSQLDatabase else {
            throw StorageError(.unusable, "Data are moved from a folder into a PostgreSQL database")
        }
        try await begin()
        for table in MovedTable.all { try await move(table, progress) }
        try await target.tidy(after: try await moveSessions(progress))
        let counts = try await compare(progress)
        try await end()
        return counts
    }

    // MARK: Beginning and end

    /// Stands in the target while a move is under way; `last` is the row id of the last session.
    static let marker = "moved_session"

    /// Whether a move into a store was begun and has not ended.
    static func isUnderWay(into store: Store) async throws -> Bool {
        try await store.database.read { try $0.exists("SELECT 1 FROM sequence WHERE name = \(marker)") }
    }

    private func begin() async throws {
        try await target.database.write { transaction in
            let connection = transaction.connection
            if try connection.exists("SELECT 1 FROM sequence WHERE name = \(Self.marker)") { return }
            let isUsed = try connection.exists("SELECT 1 FROM account LIMIT 1") || connection.exists("SELECT 1 FROM app_user LIMIT 1")
            if isUsed { throw StorageError(.unusable, "The database holds data already; move into an empty one") }
            try connection.execute("INSERT INTO sequence (name, last) VALUES (\(Self.marker), 0)")
        }
    }

    private func end() async throws {
        let (accounts, event) = try await source.database.read { connection in
            (
                try connection.count("SELECT last FROM sequence WHERE name = 'account'"),
                try connection.count(
                    "SELECT max(coalesce((SELECT max(number) FROM event), 0), coalesce((SELECT max(number) FROM event_horizon), 0))"
                )
            )
        }
        try await target.database.write { transaction in
            let connection = transaction.connection
            try connection.send("UPDATE sequence SET last = \(accounts) WHERE name = 'account'")
            try connection.send("UPDATE event_horizon SET tx = 0, number = \(event)")
            try connection.send("SELECT setval('session_rid', coalesce((SELECT max(rid & \(0xFF_FFFF_FFFF)) FROM session), 0) + 1)")
            try connection.send("DELETE FROM sequence WHERE name = \(Self.marker)")
        }
    }

    // MARK: Tables

    private func move(_ table: MovedTable, _ progress: @Sendable (Step) -> Void) async throws {
        let total = try await source.database.read { try table.count($0) }
        var (last, done) = ([SQLValue]?.none, 0)
        while done < total {
            let start = last
            let rows = try await source.database.read { try table.rows(after: start, limit: Self.batch, $0) }
            guard let end = rows.last else { break }
            try await target.database.write { transaction in
                for row in rows { try table.insert(row, transaction.connection) }
            }
            last = table.keyValues(of: end)
            done += rows.count
            progress(Step(name: table.name, done: done, total: total, isChecking: false))
        }
    }

    // MARK: Comparing

    private func compare(_ progress: @escaping @Sendable (Step) -> Void) async throws -> [(name: String, count: Int)] {
        var counts: [(name: String, count: Int)] = []
        for table in MovedTable.all {
            counts.append((table.name, try await compare(table.name) { try table.checksum($0) }))
        }
        let total = counts.reduce(0) { $0 + $1.count }
        progress(Step(name: "rows", done: total, total: total, isChecking: true))
        counts.append(("session", try await compare("session") { try Self.sessionSum($0, progress) }))
        return counts
    }

    private func compare(_ name: String, _ sum: @escaping @Sendable (any SQLConnection) throws -> RowSum) async throws -> Int {
        let old = try await source.database.read(.stream, sum)
        let new = try await target.database.read(.stream, sum)
        guard old == new else {
            let counts = old.count == new.count ? "their contents differ" : "there are \(old.count) here and \(new.count) there"
            throw StorageError(.corrupt, "The rows of '\(name)' were not moved as they are: \(counts). Did a server run meanwhile?")
        }
        return new.count
    }
}

extension Store {
    /// - Throws: ``StorageError`` with kind `unusable` if only a part of the data is here so far, because a move into this
    ///   store was broken off.
    public func requireWhole() async throws {
        guard try await StoreMove.isUnderWay(into: self) else { return }
        throw StorageError(
            .unusable,
            "Data are being moved into this database, and not all of them are here yet; run 'evovoice migrate --from DIR --to URL' to its end"
        )
    }
}
