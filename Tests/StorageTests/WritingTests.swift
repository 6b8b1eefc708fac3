import Contract
import Domain
import Foundation
import ServiceKit
import Testing

@testable import Storage

@Suite("Writing")
struct WritingTests {
    @Test("many writers at once all get their change, and those that fail change nothing")
    func groupCommit() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("Acme")
        let sessions = temporary.store.sessions(in: .all)
        let ids = (1...64).map { String(repeating: "0", count: 22) + String($0 + 100) }.map { String($0.suffix(24)) }
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for (number, id) in ids.enumerated() {
                group.addTask {
                    do {
                        _ = try await sessions.add(
                            [
                                SessionToAdd(
                                    SessionInfo {
                                        $0.id = id; $0.accountId = account
                                    }
                                )
                            ],
                            by: .test
                        )
                        guard number.isMultiple(of: 4) else { return true }
                        try await sessions.update(id, action: "PatchSession", by: .test) { session in
                            session.outcome = "half done"
                            throw ServiceError(.conflict, "on purpose")
                        }
                        return false
                    } catch {
                        return (error as? ServiceError)?.code == .conflict
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count == 64 && outcomes.allSatisfy(\.self))
        #expect(try await sessions.count(SessionQuery()) == 64)
        for id in ids { #expect(try await sessions.get(id).outcome == nil) }
    }

    @Test("two writers of one session lose nothing")
    func lostUpdates() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("Acme")
        let sessions = temporary.store.sessions(in: .all)
        let id = String(repeating: "a", count: 24)
        _ = try await sessions.add(
            [
                SessionToAdd(
                    SessionInfo {
                        $0.id = id; $0.accountId = account
                    }
                )
            ],
            by: .test
        )
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask { _ = try? await sessions.appendToLog(id, message: "line \(number)", by: .test) }
            }
        }
        let messages = try await sessions.get(id).log.compactMap(\.message)
        #expect(Set(messages) == Set((0..<100).map { "line \($0)" }) && messages.count == 100)
    }

    @Test("a commit is on the disk before it is acknowledged, and there after opening again")
    func durability() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        let (level, mode) = try await temporary.store.database.write { transaction in
            (
                try transaction.connection.count("PRAGMA synchronous"),
                try transaction.connection.first("PRAGMA journal_mode") { $0.text(0) }
            )
        }
        #expect(level == 2, "synchronous must be FULL")
        #expect(mode == "wal")
        let account = try await temporary.account("Acme")
        #expect(try await temporary.reopened().accounts(in: .all).get(account).name == "Acme")
    }

    @Test(
        "the log of changes can be added to, but not changed and not deleted from",
        arguments: ["UPDATE log_entry SET action = 'x'", "DELETE FROM log_entry"]
    )
    func appendOnly(statement: String) async throws {
        let temporary = try TemporaryStore()
        _ = try await temporary.account("Acme")
        let before = try await temporary.store.log(in: .all).list().items.count
        #expect(before > 0)
        await #expect(throws: (any Error).self) {
            try await temporary.store.database.write { _ = try $0.connection.execute(SQL(stringLiteral: statement)) }
        }
        #expect(try await temporary.store.log(in: .all).list().items.count == before)
    }
}

@Suite("Tenancy")
struct TenancyTests {
    @Test("nothing of another account is found, changed or deleted, whatever is asked")
    func scope() async throws {
        let temporary = try TemporaryStore()
        let (mine, other) = (try await temporary.account("Mine"), try await temporary.account("Other"))
        let id = String(repeating: "b", count: 24)
        _ = try await temporary.store.sessions(in: .all).add(
            [
                SessionToAdd(
                    SessionInfo {
                        $0.id = id; $0.accountId = other
                    }
                )
            ],
            by: .test
        )
        let sessions = temporary.store.sessions(in: .accounts([mine]))
        #expect(try await sessions.list(SessionQuery()).count == 0)
        var named = SessionQuery()
        named.options.specificIds = [id]
        #expect(try await sessions.count(named) == 0)
        var foreign = SessionQuery()
        foreign.accountIds = [other]
        await refused(.forbidden) { _ = try await sessions.list(foreign) }
        await refused(.notFound) { _ = try await sessions.document(id) }
        await refused(.notFound) { _ = try await sessions.appendToLog(id, message: "x", by: .test) }
        await refused(.forbidden) {
            _ = try await sessions.delete(accountId: other, from: .minimum, to: temporary.clock.clock.now(), by: .test)
        }
        await refused(.notFound) { _ = try await temporary.store.accounts(in: .accounts([mine])).get(other) }
        #expect(try await temporary.store.sessions(in: .all).get(id).log.isEmpty)
    }

    private func refused(_ code: ErrorCode, _ call: () async throws -> Void) async {
        do {
            try await call()
            Issue.record("it must be refused with \(code.rawValue)")
        } catch {
            #expect((error as? ServiceError)?.code == code)
        }
    }
}
