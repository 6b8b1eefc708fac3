/// A connection to PostgreSQL, inside a transaction.
final class PostgreSQLConnection: SQLConnection {
    let dialect: any SQLDialect = PostgreSQLDialect()
    private let link: PostgreSQLLink
    private let settings: PostgreSQLSettings

    /// - Throws: ``PostgreSQLError``.
    init(_ settings: PostgreSQLSettings) throws {
        self.settings = settings
        link = try PostgreSQLLink(settings)
        if link.keepsStatements {
            try setParameters(settings.parameters, isLocal: false)
            try link.finish()
        }
    }

    var isLost: Bool { link.isLost }

    /// For cancelling, from any thread, what the connection is doing.
    var pointer: OpaquePointer { link.pointer }

    // MARK: Transactions

    enum Mode {
        /// Each statement sees what has been committed before it.
        case defining
        /// Each statement sees what has been committed before it, and none changes anything.
        case current
        /// A snapshot.
        case reading
        /// A snapshot that may be looked at for as long as it takes.
        case streaming
        /// What is read stays as it was, or the change fails and is made again.
        case writing
        /// A change of which each statement sees what has been committed before it.
        case writingLatest

        init(_ kind: ReadKind) {
            self =
                switch kind {
                case .page, .search: .reading
                case .current: .current
                case .stream: .streaming
                }
        }
    }

    /// Begins a transaction. It travels with the first statement.
    func begin(_ mode: Mode) throws {
        try link.trim()
        switch mode {
        case .defining: try link.queue("BEGIN ISOLATION LEVEL READ COMMITTED", [])
        case .current: try link.queue("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY", [])
        case .reading, .streaming: try link.queue("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", [])
        case .writing, .writingLatest:
            let level = mode == .writing ? "REPEATABLE READ" : "READ COMMITTED"
            try link.queue("BEGIN ISOLATION LEVEL \(level)", [])
            try link.queueNoted("SELECT pg_current_xact_id()::text || '@' || \(Self.timeline)")
        }
        if !link.keepsStatements { try setParameters(settings.parameters, isLocal: true) }
        if mode == .streaming { try setParameters([("statement_timeout", "0")], isLocal: true) }
        link.waitsForEver = mode == .streaming
    }

    private func setParameters(_ parameters: [(name: String, value: String)], isLocal: Bool) throws {
        let calls = parameters.map { name, value in "set_config(\(name), \(value), \(SQL(raw: "\(isLocal)")))" as SQL }
        let statement: SQL = "SELECT \(calls.joined(separator: ", "))"
        try link.queue(statement.text, statement.values)
    }

    /// When what is asked from now on is stopped; `nil` is never.
    var deadline: ContinuousClock.Instant? {
        get { link.deadline }
        set { link.deadline = newValue }
    }

    /// Whether something was stopped since the deadline was set.
    var isStopped: Bool { link.isStopped }

    /// - Throws: ``PostgreSQLError`` if a statement has failed unnoticed.
    func commit() throws {
        // What becomes of a commit that is not answered can be asked only if the number of the transaction is known.
        if link.noted == nil { try link.finish() }
        try link.queue("COMMIT", [])
        guard try link.finish()?.tag == "COMMIT" else { throw PostgreSQLError(state: "25P02", message: "The transaction had failed") }
    }

    /// Calls who listens to a channel.
    func notify(_ channel: String, _ message: String) throws {
        try link.queue("SELECT pg_notify(?, ?)", [.text(channel), .text(message)])
        try link.finish()
    }

    /// Vacuums and analyses tables, which cannot be done in a transaction.
    func vacuum(_ tables: String) throws {
        link.waitsForEver = true
        defer { try? setTimeout("\(settings.statementTimeout)") }
        try setTimeout("0")
        try link.queue("VACUUM (ANALYZE) \(tables)", [])
        try link.finish()
    }

    /// Behind a pooler the server's own setting holds, which is usually none.
    private func setTimeout(_ value: String) throws {
        guard link.keepsStatements else { return }
        try setParameters([("statement_timeout", value)], isLocal: false)
        try link.finish()
    }

    /// The transaction that is under way, if it writes and the server has said so.
    var transaction: String? { link.noted }

    /// What became of a transaction whose commit was asked for on a connection that was lost.
    ///
    /// - Returns: `nil` if it is not over yet.
    /// - Throws: ``PostgreSQLError/unknownOutcome`` if another server has taken over, which may have heard of it or not.
    func wasCommitted(_ transaction: String) throws -> Bool? {
        defer { rollBack() }
        try begin(.defining)
        let parts = transaction.split(separator: "@", maxSplits: 1).map(String.init)
        let (number, timeline) = (parts.first ?? "", parts.last ?? "")
        let status: SQL = """
            SELECT CASE WHEN \(SQL(raw: Self.timeline)) = \(timeline) THEN pg_xact_status(\(number)::xid8)
            WHEN \(number)::xid8 >= pg_snapshot_xmax(pg_current_snapshot()) THEN 'aborted' END
            """
        do {
            switch try first(status, { $0.optionalText(0) }) {
            case "committed"?: return true
            case "aborted"?: return false
            case "in progress"?: return nil
            default: throw PostgreSQLError.unknownOutcome
            }
        } catch let error as PostgreSQLError where error.state == "22023" {
            // Another server took over before it heard of the transaction.
            return false
        }
    }

    /// Which server's history a transaction is of. One that was promoted gives the numbers of transactions it had not heard
    /// of to others, so a number says something on its own timeline only.
    private static let timeline = "left(pg_walfile_name(pg_current_wal_insert_lsn()), 8)"

    /// Ends a transaction that is not to be committed, without waiting. What goes wrong is seen by the next one.
    func rollBack() {
        guard !link.isLost else { return }
        // Were a statement that is still queued to fail, the server would pass over what is sent with it.
        _ = try? link.finish()
        if link.isInTransaction { try? link.leave("ROLLBACK") }
    }

    /// Runs a statement that may not be part of a transaction.
    func runAlone(_ statement: String) throws {
        try link.queue(statement, [])
        try link.finish()
    }

    // MARK: Statements

    /// The plan of a kept statement stays until the table is analyzed. One that was made for an empty table may read all
    /// entities of a kind to find one by its id.
    func expectMany() throws {
        try send("SET LOCAL plan_cache_mode = force_custom_plan")
    }

    @discardableResult
    func execute(_ statement: SQL) throws -> Int {
        try run(statement).changedCount
    }

    func send(_ statement: SQL) throws {
        if link.isQueueFull { try link.finish() }
        try link.queue(statement.text, statement.values)
    }

    func query(_ statement: SQL, _ row: (any SQLRow) throws -> Void) throws {
        try run(statement).forEachRow(row)
    }

    func stream(_ statement: SQL, _ row: (any SQLRow) throws -> Void) throws {
        try link.queue(statement.text, statement.values)
        try withoutActuallyEscaping(row) { _ = try link.finish(streaming: $0) }
    }

    func query(_ text: String, forEach keys: [Int64], _ row: (any SQLRow) throws -> Void) throws {
        for key in keys { try run(SQL(raw: text, values: [.integer(key)])).forEachRow(row) }
    }

    private func run(_ statement: SQL) throws -> PostgreSQLResult {
        try link.queue(statement.text, statement.values)
        guard let result = try link.finish() else { throw PostgreSQLError(message: "The database has given no answer") }
        return result
    }
}
