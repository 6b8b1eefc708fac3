import Domain

/// A database on a server: each read is a snapshot, each write a transaction that is made again if another was in its
/// way. Several processes may use the same database.
final class PostgreSQLDatabase: SQLDatabase {
    /// How often a change is made again, after which it fails.
    static let maxConflicts = 200
    /// The same if each time a rule of the schema was broken, which passes if it was by another's change.
    static let maxBrokenRules = 3
    /// How often a transaction is begun again after the connection was lost.
    static let maxLosses = 3

    let isShared = true
    let settings: PostgreSQLSettings
    let eventSignal = EventSignal()
    /// The numbers of the steps of the schema that were taken when the database was opened.
    let newMigrations: [Int]
    let pool: ConnectionPool
    private let bell: EventBell

    /// Connects, and brings the schema up to date.
    ///
    /// - Throws: ``StorageError`` with kind `unreachable` or `unusable`.
    init(_ settings: PostgreSQLSettings) throws {
        self.settings = settings
        pool = ConnectionPool(settings)
        bell = EventBell(settings, pool, eventSignal)
        do {
            newMigrations = try PostgreSQLSchema.prepare(try ConnectionWorker(settings).open(), settings.migrations)
            try PostgreSQLIndexes.add(settings.migrations.flatMap(\.indexes), settings)
        } catch let error as PostgreSQLError {
            throw error.storageError
        }
    }

    func read<Value: Sendable>(_ kind: ReadKind, _ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        let cancellation = QueryCancellation()
        let time = kind == .stream ? nil : settings.readTime
        return try await withTaskCancellationHandler {
            try await pool.run(kind == .search ? .longRead : .read, cancellation) { worker in
                let deadline = time.map { ContinuousClock.now + $0 }
                return try Self.retrying(worker) { connection in
                    do {
                        return try cancellation.watching(connection) {
                            try Self.snapshot(connection, .init(kind), until: deadline, body)
                        }
                    } catch  where cancellation.isCancelled {
                        throw CancellationError()
                    }
                }
            }
        } onCancel: {
            cancellation.cancel()
        }
    }

    private static func snapshot<Value>(
        _ connection: PostgreSQLConnection,
        _ mode: PostgreSQLConnection.Mode,
        until deadline: ContinuousClock.Instant?,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        connection.deadline = deadline
        defer {
            connection.deadline = nil
            connection.rollBack()
        }
        do {
            try connection.begin(mode)
            return try body(connection)
        } catch let error as PostgreSQLError where error.state == "57014" && connection.isStopped {
            throw StorageError(.overdue, "The read took longer than reads may")
        }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (SQLTransaction) throws -> Value) async throws -> Value {
        try await write(.writing, body)
    }

    func writeLatest<Value: Sendable>(_ body: @escaping @Sendable (SQLTransaction) throws -> Value) async throws -> Value {
        try await write(.writingLatest, body)
    }

    private func write<Value: Sendable>(
        _ mode: PostgreSQLConnection.Mode,
        _ body: @escaping @Sendable (SQLTransaction) throws -> Value
    ) async throws -> Value {
        let settings = settings
        let (value, hasEvents) = try await pool.run(.change) { worker in
            try Self.retrying(worker) { connection in
                defer { connection.rollBack() }
                try connection.begin(mode)
                let transaction = SQLTransaction(connection)
                let value = try body(transaction)
                do {
                    try connection.commit()
                } catch let error as PostgreSQLError where error.isConnectionLost {
                    guard let number = connection.transaction else { throw PostgreSQLError.unknownOutcome }
                    guard try Self.wasCommitted(number, worker, within: settings.reconnectTime) else { throw error }
                }
                return (value, transaction.hasEvents)
            }
        }
        if hasEvents {
            eventSignal.raise()
            bell.ring()
        }
        return value
    }

    /// Changes tables in a transaction in which each statement sees what has been committed before it.
    ///
    /// Who comes behind a change that waits for a lock waits too, so it gives up soon.
    ///
    /// - Throws: ``StorageError`` with kind `busy` if others hold a lock.
    func define<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await pool.run(.change) { worker in
            try Self.retrying(worker) { connection in
                defer { connection.rollBack() }
                try connection.begin(.defining)
                try connection.query("SELECT set_config('lock_timeout', '\(SQL(raw: "\(PostgreSQLSchema.lockTime)"))', true)") { _ in }
                let value = try body(connection)
                try connection.commit()
                return value
            }
        }
    }

    /// Makes the partitions of sessions of the coming months.
    func addSessionMonths() async throws {
        try await define { try $0.query("SELECT add_session_months(\(PostgreSQLSchema.monthsAhead))") { _ in } }
    }

    /// Asks, on a new connection, what became of a change whose commit was not answered.
    ///
    /// - Parameter time: how long to go on asking, in milliseconds.
    /// - Throws: ``PostgreSQLError/unknownOutcome`` if that cannot be found out. Then the change must not be made again.
    static func wasCommitted(_ transaction: String, _ worker: ConnectionWorker, within time: Int) throws -> Bool {
        let end = ContinuousClock.now + .milliseconds(time)
        repeat {
            worker.close()
            do {
                while true {
                    if let answer = try worker.open().wasCommitted(transaction) { return answer }
                    // The server has yet to notice that its client is gone.
                    if ContinuousClock.now >= end { throw PostgreSQLError.unknownOutcome }
                    ConnectionWorker.sleep(milliseconds: 20)
                }
            } catch let error as PostgreSQLError where error.isConnectionLost {
                // Lost again, while asking.
            } catch {
                throw PostgreSQLError.unknownOutcome
            }
        } while ContinuousClock.now < end
        throw PostgreSQLError.unknownOutcome
    }

    func listen(_ notice: @escaping @Sendable (String) -> Void) async {
        await bell.listen(notice)
    }

    /// Takes what was added into the indexes of trigrams, notes which pages all can see, so that lists need not look at rows
    /// behind an index, and counts anew what the planner goes by.
    func tidy() async throws {
        try await pool.run(.change) { worker in
            do {
                try worker.open().vacuum("session, session_key, session_owner, session_day, event, log_entry")
            } catch let error as PostgreSQLError {
                throw error.storageError
            }
        }
    }

    /// Other nodes write without this one's knowing, so nothing that was read may be used again.
    func mark(_ parts: Set<StoredPart>) -> ReadMark? { nil }

    /// Runs a transaction until it is through, or fails for a reason that lasts.
    private static func retrying<Value>(_ worker: ConnectionWorker, _ transaction: (PostgreSQLConnection) throws -> Value) throws -> Value {
        var (conflicts, brokenRules, losses) = (0, 0, 0)
        do {
            while true {
                do {
                    return try transaction(try worker.open())
                } catch let error as PostgreSQLError {
                    if let moment = error.missingSessionMoment {
                        try PostgreSQLSchema.addSessionMonth(of: moment, try worker.open())
                    } else if error.isConnectionLost {
                        worker.close()
                        losses += 1
                        if losses > maxLosses { throw error }
                    } else if error.isConflict {
                        conflicts += 1
                        brokenRules += error.isConstraint ? 1 : 0
                        if conflicts > maxConflicts || brokenRules > maxBrokenRules { throw error }
                        ConnectionWorker.sleep(milliseconds: Int.random(in: 0...min(conflicts, 20)))
                    } else {
                        throw error
                    }
                }
            }
        } catch let error as PostgreSQLError {
            throw error.storageError
        }
    }
}
