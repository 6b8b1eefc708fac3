import CLibPQ

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A connection through libpq, used by one thread at a time.
///
/// Always in pipeline mode: statements are queued and travel together when an answer is needed.
final class PostgreSQLLink {
    /// Statements that are kept prepared; more than the program has forms of.
    static let maxPrepared = 500
    /// Statements that travel together at most, so that neither side holds too much.
    static let maxQueued = 256

    let pointer: OpaquePointer
    /// Whether statements may be kept prepared: not behind a pooler that gives each transaction another connection.
    let keepsStatements: Bool
    /// Whether a pooler stands between.
    let isPooled: Bool
    /// How long an answer may take before the server is taken for lost, in milliseconds.
    private let patience: Int32
    private let onStatement: (@Sendable (SQL) -> Void)?
    /// Whether it may take as long as the connection holds.
    var waitsForEver = false
    /// When what is under way is stopped, on the server too; `nil` is never. It then fails with state 57014.
    var deadline: ContinuousClock.Instant? {
        didSet { isStopped = false }
    }
    /// Whether something was stopped since the deadline was set.
    private(set) var isStopped = false
    private var statements: [String: Statement] = [:]
    private var queued: [Entry] = []
    /// What was sent by ``leave(_:)`` and has yet to be answered.
    private var left: [Entry] = []

    private struct Statement {
        /// With `$1` in place of the first `?`.
        var text: String
        var name: String
        var isPrepared = false
    }

    /// What the server has yet to answer.
    private enum Entry {
        case preparation(of: String)
        case statement
    }

    /// The first column of the answer to the statement that was queued as noted.
    private(set) var noted: String?
    /// Which of the queued entries is to be noted.
    private var notedEntry: Int?

    /// - Throws: ``PostgreSQLError`` if the server cannot be reached or refuses.
    init(_ settings: PostgreSQLSettings) throws {
        let values = settings.keywords.map(\.value) + [settings.url]
        let keywords = settings.keywords.map(\.name) + ["dbname"]
        let opened = keywords.withCStrings { names in
            values.withCStrings { PQconnectdbParams(names, $0, 1) }
        }
        guard let opened else { throw PostgreSQLError(message: "libpq is out of memory") }
        guard PQstatus(opened) == CONNECTION_OK else {
            defer { PQfinish(opened) }
            throw PostgreSQLError(connection: opened)
        }
        pointer = opened
        patience = Int32(settings.answerTimeout)
        onStatement = settings.onStatement
        // A pooler between has a process id of its own for each of its clients.
        let result = PQexec(opened, "SELECT pg_backend_pid()")
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_TUPLES_OK, let digits = PQgetvalue(result, 0, 0) else {
            defer { PQfinish(opened) }
            throw PostgreSQLError(result: result)
        }
        isPooled = Int32(String(cString: digits)) != PQbackendPID(opened)
        keepsStatements = settings.keepsStatements && !isPooled
        _ = PQsetNoticeProcessor(opened, { _, _ in }, nil)
        PQenterPipelineMode(opened)
    }

    deinit {
        PQfinish(pointer)
    }

    var isLost: Bool { PQstatus(pointer) != CONNECTION_OK }

    /// Whether a transaction is open, as far as answers have come.
    var isInTransaction: Bool { left.isEmpty && PQtransactionStatus(pointer) != PQTRANS_IDLE }

    // MARK: Asking

    /// Queues a statement. What it fails with is thrown when answers are taken.
    func queue(_ text: String, _ values: [SQLValue]) throws {
        try settle()
        onStatement?(SQL(raw: text, values: values))
        let parameters = PostgreSQLParameters(values)
        var statement = statements[text] ?? Statement(text: values.isEmpty ? text : Self.numbered(text), name: "s\(statements.count)")
        if keepsStatements {
            if !statement.isPrepared {
                guard PQsendPrepare(pointer, statement.name, statement.text, 0, nil) == 1 else { throw failure() }
                queued.append(.preparation(of: text))
                statement.isPrepared = true
                statements[text] = statement
            }
            let sent = parameters.withPointers { PQsendQueryPrepared(pointer, statement.name, parameters.count, $0, nil, nil, 0) }
            guard sent == 1 else { throw failure() }
        } else {
            statements[text] = statement
            let sent = parameters.withPointers { PQsendQueryParams(pointer, statement.text, parameters.count, nil, $0, nil, nil, 0) }
            guard sent == 1 else { throw failure() }
        }
        queued.append(.statement)
    }

    /// Queues a statement whose answer is kept as ``noted``.
    func queueNoted(_ text: String) throws {
        noted = nil
        try queue(text, [])
        notedEntry = queued.count - 1
    }

    var isQueueFull: Bool { queued.count >= Self.maxQueued }

    /// Sends what is queued and takes the answers.
    ///
    /// - Parameter row: gets the rows of the last statement one by one, as they come, if given. It must not ask anything.
    /// - Returns: the answer of the last statement.
    /// - Throws: ``PostgreSQLError``, the first that a statement failed with; those behind it have not run.
    @discardableResult
    func finish(streaming row: ((any SQLRow) throws -> Void)? = nil) throws -> PostgreSQLResult? {
        let (entries, notedEntry) = (queued, notedEntry)
        queued = []
        self.notedEntry = nil
        if entries.isEmpty { return nil }
        guard PQpipelineSync(pointer) == 1 else { throw failure() }
        return try answers(to: entries, noting: notedEntry, streaming: row)
    }

    /// Sends a last statement whose answer nobody waits for. It is taken before the next statement is queued.
    func leave(_ text: String) throws {
        try queue(text, [])
        guard PQpipelineSync(pointer) == 1 else { throw failure() }
        (left, queued, notedEntry) = (queued, [], nil)
    }

    /// Takes the answer to what was left.
    private func settle() throws {
        if left.isEmpty { return }
        let entries = left
        left = []
        _ = try answers(to: entries, noting: nil, streaming: nil)
    }

    /// Takes the answers to what has been sent.
    private func answers(
        to entries: [Entry],
        noting notedEntry: Int?,
        streaming row: ((any SQLRow) throws -> Void)?
    ) throws -> PostgreSQLResult? {
        var last: PostgreSQLResult?
        var failed: (any Error)?
        do {
            for (index, entry) in entries.enumerated() {
                let isStreamed = row != nil && index == entries.count - 1
                if isStreamed { PQsetSingleRowMode(pointer) }
                while let result = try next() {
                    do {
                        try check(result, entry, &last, isStreamed ? row : nil)
                        if index == notedEntry { noted = result.firstText }
                    } catch {
                        failed = failed ?? error
                    }
                }
            }
            while let result = try next(), PQresultStatus(result.pointer) != PGRES_PIPELINE_SYNC {}
        } catch {
            throw failed ?? error
        }
        if let failed { throw failed }
        return last
    }

    private func check(
        _ result: PostgreSQLResult,
        _ entry: Entry,
        _ last: inout PostgreSQLResult?,
        _ row: ((any SQLRow) throws -> Void)?
    ) throws {
        switch PQresultStatus(result.pointer) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: if case .statement = entry { last = result }
        case PGRES_SINGLE_TUPLE: try result.forEachRow { try row?($0) }
        case let status:
            if case .preparation(let text) = entry { statements[text]?.isPrepared = false }
            if status != PGRES_PIPELINE_ABORTED { throw PostgreSQLError(result: result.pointer) }
        }
    }

    /// Forgets prepared statements if there are very many. Only between transactions.
    func trim() throws {
        guard statements.count > Self.maxPrepared else { return }
        try settle()
        statements = [:]
        guard keepsStatements else { return }
        guard PQsendQueryParams(pointer, "DEALLOCATE ALL", 0, nil, nil, nil, nil, 0) == 1 else { throw failure() }
        queued.append(.statement)
        try finish()
    }

    // MARK: Calls

    /// Waits for calls on the channels that this connection listens to, and gives what they say.
    ///
    /// - Parameter time: how long nothing may come, in milliseconds; -1 is for as long as the connection holds.
    /// - Returns: nothing if nothing came in time.
    func calls(within time: Int32 = -1) throws -> [String] {
        while true {
            var calls: [String] = []
            while let call = PQnotifies(pointer) {
                calls.append(String(cString: call.pointee.extra))
                PQfreemem(call)
            }
            if !calls.isEmpty { return calls }
            var descriptor = pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0)
            if poll(&descriptor, 1, time) == 0 { return [] }
            guard PQconsumeInput(pointer) == 1 else { throw failure() }
        }
    }

    /// Breaks the connection off, from any thread, while it is not being closed.
    var breakOff: @Sendable () -> Void {
        let descriptor = PQsocket(pointer)
        return { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }
    }

    // MARK: Waiting

    /// The next answer; `nil` at the end of those of one statement.
    private func next() throws -> PostgreSQLResult? {
        while PQisBusy(pointer) == 1 {
            var descriptor = pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0)
            let rest = deadline.map { Int32(clamping: Int(max(.zero, $0 - .now) / .milliseconds(1)) + 1) }
            switch poll(&descriptor, 1, rest ?? (waitsForEver ? -1 : patience)) {
            case 0 where rest != nil:
                guard let deadline, deadline <= .now else { continue }
                self.deadline = nil
                isStopped = true
                stop()
            case 0: throw PostgreSQLError(message: "The database has not answered for \(patience / 1000) s")
            case -1 where errno != EINTR: throw PostgreSQLError(message: String(cString: strerror(errno)))
            default: break
            }
            guard PQconsumeInput(pointer) == 1 else { throw failure() }
        }
        guard let result = PQgetResult(pointer) else {
            if isLost { throw failure() }
            return nil
        }
        return PostgreSQLResult(result)
    }

    /// Asks the server, on a connection of its own, to end what it does for this one.
    private func stop() {
        let handle = PQgetCancel(pointer)
        defer { PQfreeCancel(handle) }
        var message = [CChar](repeating: 0, count: 256)
        PQcancel(handle, &message, Int32(message.count))
    }

    private func failure() -> PostgreSQLError {
        PostgreSQLError(connection: pointer)
    }

    /// `?` becomes `$1`, `$2`, … Statements with values have no other question marks.
    private static func numbered(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        var count = 0
        for character in text.unicodeScalars {
            if character == "?" {
                count += 1
                result += "$\(count)"
            } else {
                result.unicodeScalars.append(character)
            }
        }
        return result
    }
}

extension [String] {
    /// The texts as C has them, with a null pointer behind the last.
    fileprivate func withCStrings<Value>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value) -> Value {
        let copies = map { strdup($0) }
        defer { copies.forEach { free($0) } }
        let pointers = copies.map { UnsafePointer($0) } + [nil]
        return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}
