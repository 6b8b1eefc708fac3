import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Marks of requests that must not be done twice")
struct IdempotencyMarkTests {
    private func key(_ text: String = "k", attempt: Int, request: String = "r", user: String = "u") -> IdempotencyKey {
        IdempotencyKey(userId: user, text: text, request: [Array(request.utf8)], attempt: "\(attempt)")
    }

    private func actor(_ key: IdempotencyKey) -> Actor {
        var actor = Actor.test
        actor.idempotency = key
        return actor
    }

    @Test("of fifty tries at the same moment over two open stores, one makes a customer, and the others change nothing")
    func once() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("A")
        let stores = [temporary.store, try temporary.reopened()]
        let made = try await withThrowingTaskGroup(of: String?.self) { tasks in
            for number in 0..<50 {
                tasks.addTask {
                    let customers = stores[number % 2].entities(CustomerInfo.self, in: .all)
                    do {
                        return try await customers.add(.named("North", account), by: actor(key(attempt: number))).base.id
                    } catch let error as ServiceError {
                        #expect(error == IdempotencyKey.isInUse)
                        return nil
                    }
                }
            }
            return try await tasks.reduce(into: [String]()) { made, id in made += [id].compactMap(\.self) }
        }
        #expect(made.count == 1)
        for store in stores {
            #expect(try await store.entities(CustomerInfo.self, in: .all).list().items.compactMap(\.base.id) == made)
            #expect(try await store.idempotency.find(key(attempt: 99))?.subjectId == made.first)
        }
        #expect(try await temporary.store.log(in: .all).list().items.filter { $0.action == "NewCustomer" }.count == 1)
    }

    @Test("one try may change several things; the mark names the first")
    func severalChanges() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("A")
        let customers = temporary.store.entities(CustomerInfo.self, in: .all)
        let key = key(attempt: 1)
        let made = try await customers.add([.named("a", account), .named("b", account)], by: actor(key))
        _ = try await customers.add(.named("c", account), by: actor(key))
        let mark = try #require(try await temporary.store.idempotency.find(key))
        #expect((mark.subjectId, mark.accountId, mark.action, mark.answer) == (made[0].base.id, account, "NewCustomer", .none))
    }

    @Test("an answer is kept with the try that gave it, and with no other")
    func answers() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("A")
        let marks = temporary.store.idempotency
        let answer = KeptAnswer(status: 200, tag: "\"t\"", json: Array(#"{"name":"Ü\u0000"}"#.utf8))
        for (text, kept, expected) in [
            ("a", answer, IdempotencyMark.Answer.kept(answer)), ("b", nil, .withheld),
            ("c", KeptAnswer(status: 204), .kept(KeptAnswer(status: 204))),
        ] {
            let key = key(text, attempt: 1)
            _ = try await temporary.store.entities(CustomerInfo.self, in: .all).add(.named("x", account), by: actor(key))
            try await marks.keep(KeptAnswer(status: 500), of: self.key(text, attempt: 2))
            #expect(try await marks.find(key)?.answer == IdempotencyMark.Answer.none)
            try await marks.keep(kept, of: key)
            #expect(try await marks.find(key)?.answer == expected)
        }
        #expect(try await marks.find(key("a", attempt: 1, user: "other")) == nil)
    }

    @Test("after 24 hours a key is as if it had never been used, and its row goes")
    func forgetting() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("A")
        let (store, customers) = (temporary.store, temporary.store.entities(CustomerInfo.self, in: .all))
        for text in ["a", "b", "c"] { _ = try await customers.add(.named(text, account), by: actor(key(text, attempt: 1))) }
        temporary.clock.advance(seconds: 24 * 3600 - 1)
        await #expect(throws: IdempotencyKey.isInUse) { try await customers.add(.named("a", account), by: actor(key("a", attempt: 2))) }
        #expect(try await store.idempotency.removeExpired(limit: 10) == 0)
        temporary.clock.advance(seconds: 1)
        #expect(try await store.idempotency.find(key("a", attempt: 2)) == nil)
        let again = try await customers.add(.named("a", account), by: actor(key("a", attempt: 2)))
        #expect(try await store.idempotency.find(key("a", attempt: 3))?.subjectId == again.base.id)
        #expect(try await store.idempotency.removeExpired(limit: 1) == 1)
        #expect(try await store.idempotency.removeExpired(limit: 10) == 1)
        #expect(try await store.idempotency.find(key("a", attempt: 3)) != nil)
    }

    @Test("a change that fails leaves no mark")
    func failures() async throws {
        let temporary = try TemporaryStore()
        let account = try await temporary.account("A")
        let customers = temporary.store.entities(CustomerInfo.self, in: .all)
        let failing = actor(key(attempt: 1))
        await #expect(throws: ServiceError.missing("name")) {
            try await customers.add([.named("x", account), .named("", account)], by: failing)
        }
        #expect(try await temporary.store.idempotency.find(key(attempt: 2)) == nil)
        #expect(try await customers.list().items.isEmpty)
    }
}
