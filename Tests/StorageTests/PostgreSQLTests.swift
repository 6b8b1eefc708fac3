import Contract
import Dispatch
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

@Suite("PostgreSQL", .enabled(if: TestDatabase.isUsed))
struct PostgreSQLTests {
    private let temporary: TemporaryStore
    private let url: String

    init() throws {
        temporary = try TemporaryStore()
        url = try #require(temporary.store.database as? PostgreSQLDatabase).settings.url
    }

    private func database(_ change: (inout PostgreSQLSettings) -> Void = { _ in }) throws -> PostgreSQLDatabase {
        var settings = PostgreSQLSettings(url: url)
        change(&settings)
        return try PostgreSQLDatabase(settings)
    }

    /// Holds the only connection until it is let go.
    private func holding(_ database: PostgreSQLDatabase) async -> (release: @Sendable () -> Void, Task<Void, any Error>) {
        let (started, gate) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
        let task = Task {
            try await database.read { _ in
                started.continuation.finish()
                gate.wait()
            }
        }
        for await _ in started.stream {}
        return ({ gate.signal() }, task)
    }

    @Test("who finds too many waiting is turned away at once; the others are served in their order")
    func exhausted() async throws {
        let database = try database {
            $0.connections = 1
            $0.maxWaiting = 1
        }
        let (release, holder) = await holding(database)
        let waiting = Task { try await database.read { try $0.count("SELECT 7") } }
        while database.pool.waitingCount == 0 { await Task.yield() }
        let refused = await #expect(throws: StorageError.self) { try await database.read { try $0.count("SELECT 8") } }
        #expect(refused?.kind == .busy)
        release()
        try await holder.value
        #expect(try await waiting.value == 7)
    }

    @Test("reads and changes take turns: a read does not wait for all changes before it, nor a change for all reads")
    func turns() async throws {
        let database = try database { $0.connections = 1 }
        let (release, holder) = await holding(database)
        let (served, serving) = AsyncStream.makeStream(of: String.self)
        var tasks: [Task<Void, any Error>] = []
        let kinds: [ConnectionPool.Kind] = [.change, .change, .change, .read, .longRead]
        for (number, kind) in kinds.enumerated() {
            tasks.append(Task { try await database.pool.run(kind) { _ in _ = serving.yield("\(kind) \(number)") } })
            while database.pool.waitingCount <= number { await Task.yield() }
        }
        release()
        try await holder.value
        for task in tasks { try await task.value }
        serving.finish()
        let order = await served.reduce(into: []) { $0.append($1) }
        #expect(order == ["read 3", "change 0", "longRead 4", "change 1", "change 2"])
    }

    @Test("who waits too long for a connection is told so")
    func waitIsBounded() async throws {
        let database = try database {
            $0.connections = 1
            $0.maxWait = 1
        }
        let (release, holder) = await holding(database)
        let error = await #expect(throws: StorageError.self) { try await database.read { try $0.count("SELECT 1") } }
        #expect(error?.kind == .busy)
        release()
        try await holder.value
    }

    @Test("a read that is cancelled stops, on the server too, and its connection is good for the next")
    func cancelled() async throws {
        let database = try database { $0.connections = 1 }
        let reading = Task { try await database.read { try $0.count("SELECT count(*) FROM pg_sleep(3600)") } }
        let sleepers: @Sendable (any SQLConnection) throws -> Int = {
            try $0.count("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'")
        }
        while try await temporary.store.database.read(sleepers) == 0 { await Task.yield() }
        reading.cancel()
        await #expect(throws: CancellationError.self) { try await reading.value }
        #expect(try await temporary.store.database.read(sleepers) == 0)
        #expect(try await database.read { try $0.count("SELECT 1") } == 1)
    }

    @Test("a statement that takes longer than it may is ended")
    func statementTimeout() async throws {
        let database = try database { $0.statementTimeout = 1000 }
        let error = await #expect(throws: StorageError.self) {
            try await database.read { try $0.count("SELECT count(*) FROM pg_sleep(3600)") }
        }
        #expect(error?.kind == .interrupted)
    }

    @Test("connections that were lost are opened again, unseen by who reads and writes")
    func lostConnections() async throws {
        let account = try await temporary.account("Acme")
        for _ in 0..<3 {
            try temporary.terminateConnections()
            #expect(try await temporary.store.accounts(in: .all).get(account).name == "Acme")
            try temporary.terminateConnections()
            _ = try await temporary.session(in: account)
        }
        #expect(try await temporary.store.sessions(in: .all).count(SessionQuery()) == 3)
    }

    @Test("what became of a change whose commit was not answered is found out")
    func unansweredCommit() async throws {
        let settings = PostgreSQLSettings(url: url)
        func change(_ commits: Bool) throws -> String {
            let connection = try PostgreSQLConnection(settings)
            try connection.begin(.writing)
            try connection.execute("UPDATE sequence SET last = last + 1")
            if commits { try connection.commit() }
            return try #require(connection.transaction)
        }
        let worker = ConnectionWorker(settings)
        func wasCommitted(_ transaction: String) throws -> Bool {
            try PostgreSQLDatabase.wasCommitted(transaction, worker, within: settings.reconnectTime)
        }
        #expect(try wasCommitted(change(true)))
        #expect(try !wasCommitted(change(false)))
        #expect(try !wasCommitted("9999999999"), "of the future: lost with the server that had it")
    }

    @Test("what nobody can say is not asked for ever, and not taken for an answer")
    func uncertainCommit() async throws {
        let settings = PostgreSQLSettings(url: url)
        let open = try PostgreSQLConnection(settings)
        try open.begin(.writing)
        try open.execute("UPDATE sequence SET last = last + 1")
        let (running, timeline) = (try #require(open.transaction), try #require(open.transaction?.split(separator: "@").last))
        for transaction in [running, "3@\(timeline)", "3@FFFFFFFF"] {
            let error = #expect(throws: PostgreSQLError.self) {
                try PostgreSQLDatabase.wasCommitted(transaction, ConnectionWorker(settings), within: 1)
            }
            #expect(error?.storageError.kind == .undecided, "\(transaction)")
        }
        var elsewhere = settings
        elsewhere.url = "postgres://nobody@127.0.0.1:1/none"
        elsewhere.reconnectTime = 1
        let error = #expect(throws: PostgreSQLError.self) {
            try PostgreSQLDatabase.wasCommitted(running, ConnectionWorker(elsewhere), within: 1)
        }
        #expect(error?.storageError.kind == .undecided)
        open.rollBack()
    }

    @Test("a change that only writes knows its number before it is committed")
    func numberOfWriteOnly() throws {
        let connection = try PostgreSQLConnection(PostgreSQLSettings(url: url))
        try connection.begin(.writing)
        try connection.send("UPDATE sequence SET last = last + 1")
        #expect(connection.transaction == nil)
        try connection.commit()
        #expect(connection.transaction != nil)
    }

    @Test("a server that is not there is named as the reason")
    func unreachable() async throws {
        let error = #expect(throws: StorageError.self) {
            var settings = PostgreSQLSettings(url: "postgres://nobody@127.0.0.1:1/none")
            settings.reconnectTime = 1
            return try PostgreSQLDatabase(settings)
        }
        #expect(error?.kind == .unreachable)
    }

    @Test("many processes that start on an empty database set it up once")
    func startedTogether() async throws {
        let empty = try #require(try TestDatabase())
        let steps = try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try await withCheckedThrowingContinuation { continuation in
                        DispatchQueue.global().async {
                            continuation.resume(with: Result { try PostgreSQLDatabase(PostgreSQLSettings(url: empty.url)).newMigrations })
                        }
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(steps == Migration.all.map(\.number))
    }

    @Test("without prepared statements, as behind a pooler, all is the same")
    func unprepared() async throws {
        var options = StoreOptions()
        options.clock = temporary.clock.clock
        let store = Store(database: try database { $0.keepsStatements = false }, options: options)
        let account = try #require(try await store.accounts(in: .all).add(AccountInfo { $0.name = "Acme" }, by: .test).id)
        for _ in 0..<10 { try await store.sessions(in: .all).add([SessionToAdd(SessionInfo(account: account))], by: .test) }
        #expect(try await store.sessions(in: .all).list(SessionQuery()).count == 10)
        let prepared = try await store.database.read {
            try $0.count("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%session%'")
        }
        #expect(prepared == 0)
    }

    @Test(
        "sessions of any year find their partition",
        arguments: ["0001-01-01", "1969-12-31", "1999-12-31", "2000-01-01", "2099-12-31", "9999-12-31"]
    )
    func months(day: String) async throws {
        let account = try await temporary.account("Acme")
        let session = SessionInfo {
            $0.accountId = account
            $0.dateCreated = "\(day)T23:59:59.999Z"
        }
        try await temporary.store.sessions(in: .all).add([SessionToAdd(session)], by: .test)
        #expect(try await temporary.store.check() == [])
        var query = SessionQuery()
        query.days.first = CalendarDate(day)
        query.days.last = CalendarDate(day)
        #expect(try await temporary.store.sessions(in: .all).count(query) == 1)
    }

    @Test("partitions of the coming months are there before they are needed")
    func monthsAhead() async throws {
        let missing = try await temporary.store.database.read { connection in
            try connection.count(
                """
                SELECT count(*) FROM generate_series(0, \(PostgreSQLSchema.monthsAhead)::bigint) AS n
                WHERE to_regclass('session_' || to_char((now() AT TIME ZONE 'UTC') + n * interval '1 month', 'YYYYMM')) IS NULL
                """
            )
        }
        #expect(missing == 0)
    }

    @Test("texts sort as on SQLite: folded in every script, absent first, numbers by value")
    func sortKeys() async throws {
        let scalars = (UInt32(1)..<0x1_F000).compactMap(Unicode.Scalar.init).filter { $0 != "\u{1F}" }
        let texts = stride(from: 0, to: scalars.count, by: 500).map { start in
            String(String.UnicodeScalarView(scalars[start..<min(start + 500, scalars.count)]))
        }
        for text in texts + ["nul\u{0}l", "\\u0000", "a\u{1F}b"] {
            let document = Document.encode(SessionInfo { $0.fromName = text })
            let key = try await temporary.store.database.read { connection in
                try connection.first("SELECT sort_key(\(SQLValue.utf8(document)), 'fromName')") { $0.bytes(0) }
            }
            #expect(key == CaseFolding.fold(text))
        }
        let numbers = ["-1e9", "-2.5", "-1", "0", "0.5", "1", "10", "2e9"]
        let keys = try await temporary.store.database.read { connection in
            try numbers.map { number in try connection.first("SELECT sort_key(\("{\"n\":\(number)}"), 'n')") { $0.bytes(0) } ?? [] }
        }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test("texts that are too long for an index are sorted by, too, and lists go on behind them")
    func longSortKeys() async throws {
        let account = try await temporary.account("Acme")
        let names = [String(repeating: "b", count: 5000) + "2", "a", "c", String(repeating: "b", count: 5000) + "1", "b"]
        let sessions = names.map { name in
            SessionToAdd(
                SessionInfo {
                    $0.accountId = account
                    $0.fromName = name
                }
            )
        }
        let repository = temporary.store.sessions(in: .all)
        try await repository.add(sessions, by: .test)
        var query = SessionQuery()
        query.options.sorting = try Sorting(field: "fromName", of: SessionInfo.self)
        query.options.paging = try Paging(countPerPage: 1)
        var found: [String] = []
        repeat {
            let page = try await repository.list(query)
            found += [try Document.decode(SessionInfo.self, page.documents).fromName ?? ""]
            query.cursor = page.next
        } while query.cursor != nil
        #expect(found == names.sorted())
    }

    @Test("who names no account finds the sessions of a customer, an endpoint or a parent, also after they were changed")
    func owners() async throws {
        let repository = temporary.store.sessions(in: .all)
        var ids: [String] = []
        for name in ["Acme", "Beta"] {
            var info = SessionInfo(account: try await temporary.account(name))
            (info.customerId, info.endpointId) = ("c", "e")
            let session = SessionToAdd(info, parentSessionId: "p")
            guard case .stored(let id) = try await repository.add([session], by: .test)[0] else { return }
            ids.append(id)
        }
        try await repository.update(ids[1], action: "Test", by: .test) { ($0.customerId, $0.endpointId) = ("c2", "e2") }
        func count(_ change: (inout SessionQuery) -> Void) async throws -> Int {
            var query = SessionQuery()
            change(&query)
            return try await repository.list(query).count
        }
        #expect(try await count { $0.customerIds = ["c"] } == 1)
        #expect(try await count { $0.customerIds = ["c2", "c"] } == 2)
        #expect(try await count { $0.endpointIds = ["e2"] } == 1)
        #expect(try await count { $0.parentSessionId = "p" } == 2)
        #expect(try await count { $0.customerIds = ["nobody"] } == 0)
    }
}

extension TemporaryStore {
    /// Ends all connections to the database from the server's side.
    func terminateConnections() throws {
        try database?.run(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    }
}
