import Contract
import Domain
import Foundation
import GRDB
import ServiceKit
import Synchronization
import Testing

@testable import Storage

@Suite("Marks of what was read")
struct ReadMarkTests {
    private let temporary: TemporaryStore
    private var store: Store { temporary.store }

    init() throws {
        temporary = try TemporaryStore(isEmbedded: true)
    }

    private func mark(_ parts: Set<StoredPart>) throws -> ReadMark {
        try #require(store.mark(parts))
    }

    @discardableResult
    private func addSession(_ accountId: String, to store: Store? = nil) async throws -> String {
        let session = SessionToAdd(SessionInfo { $0.accountId = accountId })
        let added = try await (store ?? self.store).sessions(in: .all).add([session], by: .test)
        guard case .stored(let id)? = added.first else { throw CancellationError() }
        return id
    }

    @Test("a mark of an account's sessions holds until one of them is added, changed or deleted")
    func sessions() async throws {
        let (account, other) = (try await temporary.account("Acme"), try await temporary.account("Globex"))
        let repository = store.sessions(in: .all)

        var mark = try mark([.sessions(accountId: account)])
        #expect(mark.holds)
        let id = try await addSession(account)
        #expect(!mark.holds)

        mark = try self.mark([.sessions(accountId: account)])
        try await repository.appendToLog(id, message: "one more line", by: .test)
        #expect(!mark.holds)

        mark = try self.mark([.sessions(accountId: account)])
        let otherId = try await addSession(other)
        try await repository.appendToLog(otherId, message: "one more line", by: .test)
        #expect(mark.holds)

        let (start, end) = (DateTime(milliseconds: 0), DateTime(milliseconds: 4_000_000_000_000))
        #expect(try await repository.delete(accountId: account, from: start, to: end, by: .test) == 1)
        #expect(!mark.holds)
    }

    @Test("a mark of all sessions, or of very many accounts, ends with a change of any session")
    func allSessions() async throws {
        let account = try await temporary.account("Acme")
        let many = Set((1...100).map { StoredPart.sessions(accountId: "account \($0)") })
        let marks = [try mark([.allSessions]), try mark(many), try mark([.identity])]
        try await addSession(account)
        #expect(marks.map(\.holds) == [false, false, true])
    }

    @Test("a mark of who is who outlives the use of keys and sign-ins, and ends when one of them does")
    func identity() async throws {
        let user = try await store.users(in: .all).add(UserInfo { $0.emailAddress = "ann@example.com" }, passwordHash: nil, by: .test)
        let userId = try #require(user.id)
        let key = try await store.apiKeys.add(name: "k", secretHash: "hash", userId: userId, scopes: ["*"], by: .test)

        var mark = try mark([.identity])
        _ = try await store.apiKeys.find(secretHash: "hash")
        try await store.signIns.start(tokenHash: "token", userId: userId, isPermanent: true, by: .test)
        temporary.clock.advance(seconds: 86_400)
        _ = try await store.signIns.find(tokenHash: "token")
        #expect(mark.holds)

        try await store.signIns.end(tokenHash: "token")
        #expect(!mark.holds)

        mark = try self.mark([.identity])
        try await store.apiKeys.delete(key.id, userId: userId, by: .test)
        #expect(!mark.holds)
    }

    @Test("a wrong password ends marks of the count of wrong passwords, and no others")
    func failures() async throws {
        let (failures, identity) = (try mark([.failedSignIns]), try mark([.identity]))
        try await store.signIns.addFailure(of: [.user(email: "ann@example.com")], by: .test)
        #expect(!failures.holds && identity.holds)
    }

    @Test("a change that does not say what it touches ends every mark")
    func undeclared() async throws {
        let marks = [try mark([.identity]), try mark([.sessions(accountId: "x")]), try mark([.failedSignIns]), try mark([])]
        _ = try await temporary.account("Acme")
        #expect(marks.allSatisfy { !$0.holds })
    }

    @Test("whoever else opens the same folder and writes there ends every mark, even with changes that say what they touch")
    func others() async throws {
        let account = try await temporary.account("Acme")
        let other = try temporary.reopened()
        let mark = try mark([.sessions(accountId: "another account"), .identity])
        try await addSession(account, to: other)
        #expect(!mark.holds)

        let later = try self.mark([.sessions(accountId: "another account")])
        #expect(later.holds)
        try await addSession(account)
        #expect(later.holds)
    }

    @Test("what another process commits while this one writes nothing is not taken for its own")
    func emptyTransaction() async throws {
        let account = try await temporary.account("Acme")
        let other = try temporary.reopened()
        let mark = try mark([.sessions(accountId: account)])
        try await store.database.write { $0.changesOnly([]) }
        #expect(mark.holds)
        try await addSession(account, to: other)
        try await store.database.write { $0.changesOnly([]) }
        #expect(!mark.holds)
    }

    @Test("changes that fail, and those that change nothing, end no mark")
    func failing() async throws {
        let account = try await temporary.account("Acme")
        let id = try await addSession(account)
        let mark = try mark([.sessions(accountId: account), .identity])
        await #expect(throws: CancellationError.self) {
            try await store.sessions(in: .all).update(id, action: "PatchSession", by: .test) { _ in throw CancellationError() }
        }
        try await store.sessions(in: .all).update(id, action: "PatchSession", by: .test) { _ in }
        #expect(mark.holds)
    }

    @Test("marks are right also after the log of the database has begun anew")
    func restartedLog() async throws {
        let (account, other) = (try await temporary.account("Acme"), try await temporary.account("Globex"))
        for _ in 1...3 {
            try await temporary.sqlite.writer.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(RESTART)") }
            let marks = [try mark([.sessions(accountId: account)]), try mark([.sessions(accountId: other)])]
            try await addSession(account)
            #expect(marks.map(\.holds) == [false, true])
        }
    }

    @Test("two marks together hold as long as both, each since it was made")
    func both() async throws {
        let account = try await temporary.account("Acme")
        let earlier = try mark([.identity])
        try await addSession(account)
        let both = try earlier.and(mark([.sessions(accountId: account)]))
        #expect(both.holds)
        try await addSession(account)
        #expect(!both.holds)
    }
}

@Suite("Reading again what was read before, while others write")
struct ReadMarkRaceTests {
    private struct Written: Sendable {
        var account: String
        var id: String
    }

    private final class Course: Sendable {
        /// The number that was last acknowledged, by session.
        let acknowledged = Mutex([String: Int]())
        let isOver = Atomic(false)
        let reused = Atomic(0)

        func waitForReuse() async {
            for _ in 0..<1_000_000 where reused.load(ordering: .relaxed) == 0 { await Task.yield() }
        }
    }

    /// Writers count upwards in sessions of their own, through two stores on one folder. Readers answer from memory while
    /// their mark holds, and must never answer less than what was acknowledged before they were asked.
    @Test("nobody who asks after a change was acknowledged gets what was before")
    func neverStale() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        let other = try temporary.reopened()
        let sessions = try await sessions(4, temporary)
        let course = Course()
        try await withThrowingTaskGroup(of: Void.self) { readers in
            for session in sessions + sessions {
                readers.addTask { try await Self.read(session, temporary.store, course) }
            }
            try await withThrowingTaskGroup(of: Void.self) { writers in
                for (index, session) in sessions.enumerated() {
                    writers.addTask { try await Self.write(session, index.isMultiple(of: 2) ? temporary.store : other, course) }
                }
                try await writers.waitForAll()
            }
            course.isOver.store(true, ordering: .relaxed)
            try await readers.waitForAll()
        }
        #expect(course.reused.load(ordering: .relaxed) > 0)
        for session in sessions { #expect(course.acknowledged.withLock { $0[session.id] } == 60) }
    }

    private func sessions(_ count: Int, _ temporary: TemporaryStore) async throws -> [Written] {
        var sessions: [Written] = []
        for number in 1...count {
            let account = try await temporary.account("Account \(number)")
            let info = SessionInfo {
                $0.accountId = account
                $0.outcome = "0"
            }
            if case .stored(let id)? = try await temporary.store.sessions(in: .all).add([SessionToAdd(info)], by: .test).first {
                sessions.append(Written(account: account, id: id))
            }
        }
        return sessions
    }

    private static func write(_ session: Written, _ store: Store, _ course: Course) async throws {
        for number in 1...60 {
            // Halfway the writers stand still until somebody has answered from memory, however busy the machine is.
            if number == 30 { await course.waitForReuse() }
            try await store.sessions(in: .all).update(session.id, action: "PatchSession", by: .test) { $0.outcome = String(number) }
            course.acknowledged.withLock { $0[session.id] = number }
            if number.isMultiple(of: 7) { try await store.database.write { $0.changesOnly([]) } }
        }
    }

    private static func read(_ session: Written, _ store: Store, _ course: Course) async throws {
        var kept: (mark: ReadMark, value: Int)?
        while !course.isOver.load(ordering: .relaxed) {
            let least = course.acknowledged.withLock { $0[session.id] ?? 0 }
            if let kept, kept.mark.holds {
                course.reused.add(1, ordering: .relaxed)
                #expect(kept.value >= least)
            } else {
                let mark = store.mark([.sessions(accountId: session.account)])
                let value = Int(try await store.sessions(in: .all).get(session.id).outcome ?? "") ?? -1
                #expect(value >= least)
                kept = mark.map { ($0, value) }
            }
            await Task.yield()
        }
    }
}
