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

    /// Connects, and brings the schema up to date.
    ///
    /// - Throws: ``StorageError`` with kind `unreachable` or `unusable`.
    init(_ settings: PostgreSQLSettings) throws {
        self.settings = settings
        pool = ConnectionPool(settings)
        do {
            newMigrations = try PostgreSQLSchema.prepare(try ConnectionWorker(settings).open(), settings.migrations)
        } catch let error as PostgreSQLError {
            throw error.storageError
        }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        let cancellation = QueryCancellation()
        return try await withTaskCancellationHandler {
            try await pool.run(cancellation) { worker in
                try Self.retrying(worker) { connection in
                    do {
                        return try cancellation.watching(connection) { try Self.snapshot(connection, body) }
                    } catch  where cancellation.isCancelled {
                        throw CancellationError()
                    }
                }
            }
        } onCancel: {
            cancellation.cancel()
        }
    }

    /// A read that may take as long as it does, such as one of everything.
    func readWithoutDeadline<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await read { connection in
            try connection.query("SELECT set_config('statement_timeout', '0', true)") { _ in }
            return try body(connection)
        }
    }

    private static func snapshot<Value>(
        _ connection: PostgreSQLConnection,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        defer { connection.rollBack() }
        try connection.begin(.reading)
        return try body(connection)
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (SQLTransaction) throws -> Value) async throws -> Value {
        let (value, hasEvents) = try await pool.run { worker in
            try Self.retrying(worker) { connection in
                defer { connection.rollBack() }
                try connection.begin(.writing)
                let transaction = SQLTransaction(connection)
                let value = try body(transaction)
                do {
                    try connection.commit()
                } catch let error as PostgreSQLError where error.isConnectionLost {
                    guard let number = connection.transaction else { throw PostgreSQLError.unknownOutcome }
                    guard try Self.wasCommitted(number, worker) else { throw error }
                }
                return (value, transaction.hasEvents)
            }
        }
        if hasEvents { eventSignal.raise() }
        return value
    }

    /// Asks, on a new connection, what became of a change whose commit was not answered.
    ///
    /// - Throws: ``PostgreSQLError/unknownOutcome`` if that cannot be found out. Then the change must not be made again.
    static func wasCommitted(_ transaction: String, _ worker: ConnectionWorker) throws -> Bool {
        worker.close()
        var losses = 0
        while true {
            do {
                if let answer = try worker.open().wasCommitted(transaction) { return answer }
            } catch let error as PostgreSQLError where error.isConnectionLost {
                worker.close()
                losses += 1
                if losses > maxLosses { throw PostgreSQLError.unknownOutcome }
            }
            // The server has yet to notice that its client is gone.
            ConnectionWorker.sleep(milliseconds: 20)
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
