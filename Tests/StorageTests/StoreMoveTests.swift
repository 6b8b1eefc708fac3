import Contract
import Domain
import ServiceKit
import Synchronization
import TestDatabase
import Testing

@testable import Storage

@Suite("Moving from a folder to PostgreSQL", .enabled(if: TestDatabase.isUsed))
struct StoreMoveTests {
    let source: TemporaryStore
    let target: TemporaryStore
    var move: StoreMove { StoreMove(from: source.store, to: target.store) }

    init() async throws {
        (source, target) = (try TemporaryStore(isEmbedded: true), try TemporaryStore())
        let accounts = try await ["One", "Two", "Nul\u{0}l"].asyncMap { try await source.account($0) }
        var random = RandomSessions(random: SeededGenerator(seed: 1), accounts: accounts)
        try await source.store.sessions(in: .all).add(random.sessions(1300), by: .test)
        let user = UserInfo {
            $0.emailAddress = "ann@example.com"
            $0.accountIds = [accounts[0]]
        }
        let userId = try await source.store.users(in: .all).add(user, passwordHash: "hash", by: .test).id ?? ""
        _ = try await source.store.apiKeys.add(name: "key", secretHash: "secret", userId: userId, scopes: ["*"], by: .test)
        _ = try await source.store.aiSessions(in: .all).add(accountId: accounts[0], purpose: "plan", by: .test)
    }

    @Test("everything is there afterwards, and the service goes on with it")
    func whole() async throws {
        let counts = try await move.run()
        #expect(counts.contains { $0 == ("session", 1300) } && counts.contains { $0 == ("app_user", 1) })
        #expect(try await target.store.check() == [])
        var query = SessionQuery()
        query.archive = .both
        query.options.paging = try Paging(all: true)
        for from in [nil, "ann", "49"] {
            query.from = from
            let (old, new) = (try await source.store.sessions(in: .all).list(query), try await target.store.sessions(in: .all).list(query))
            #expect(old == new && old.count > 0)
        }
        #expect(try await target.store.apiKeys.find(secretHash: "secret")?.owner.user.emailAddress == "ann@example.com")
        #expect(try await target.store.log(in: .all).list().totals == source.store.log(in: .all).list().totals)
        // Numbers go on behind those that were moved.
        let account = try await target.account("Four")
        _ = try await target.session(in: account)
        #expect(try await target.store.check() == [])
    }

    @Test("a move that was broken off goes on where it was")
    func resumed() async throws {
        var move = move
        move.sessionBatch = 500
        let task = Task { [move] in
            try await move.run { step in
                if step.name == "session" { withUnsafeCurrentTask { $0?.cancel() } }
            }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        let before = try await target.store.sessions(in: .all).count(both)
        #expect(before > 0 && before < 1300)
        let steps = Mutex<[Int]>([])
        _ = try await move.run { step in
            if step.name == "session", !step.isChecking { steps.withLock { $0.append(step.done) } }
        }
        #expect(steps.withLock { $0.first ?? 0 } > before, "what was moved is not moved again")
        #expect(try await target.store.sessions(in: .all).count(both) == 1300)
    }

    @Test("a database that holds data is refused and stays as it is")
    func refused() async throws {
        _ = try await target.account("There before")
        await #expect(throws: StorageError.self) { try await move.run() }
        #expect(try await target.store.accounts(in: .all).list().items.count == 1)
    }

    @Test("rows that were changed meanwhile are found")
    func difference() async throws {
        _ = try await move.run()
        try await target.store.database.write { transaction in
            _ = try transaction.connection.execute("UPDATE app_user SET password_hash = 'x'")
            _ = try transaction.connection.execute("INSERT INTO sequence (name, last) VALUES (\(StoreMove.marker), \(Int64.max))")
        }
        let error = await #expect(throws: StorageError.self) { try await move.run() }
        #expect(error?.kind == .corrupt && error?.message.contains("app_user") == true)
    }

    private var both: SessionQuery {
        var query = SessionQuery()
        query.archive = .both
        return query
    }
}
