import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Changes of entities")
struct EntityChangeTests {
    private let actor = Actor(name: "the test")

    @Test("of a hundred who change one at the same time, none loses an edit")
    func concurrentChanges() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let account = try await store.accounts(in: .all).add(AccountInfo { $0.name = "A" }, by: actor).base.id ?? ""
        let customers = store.entities(CustomerInfo.self, in: .all)
        let id = try await customers.add(CustomerInfo.named("x", account), by: actor).base.id ?? ""
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for number in 1...100 {
                tasks.addTask {
                    try await customers.update(id, by: actor) { customer, _ in
                        customer.referenceId = [customer.referenceId, String(number)].compactMap(\.self).joined(separator: " ")
                    }
                }
            }
            try await tasks.waitForAll()
        }
        let edits = try await customers.get(id).referenceId?.split(separator: " ").compactMap { Int($0) } ?? []
        #expect(edits.sorted() == Array(1...100))
    }

    @Test("of a hundred who read a state and change that state alone, one succeeds at a time and the others are told")
    func conditionalChanges() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let account = try await store.accounts(in: .all).add(AccountInfo { $0.name = "A" }, by: actor).base.id ?? ""
        let customers = store.entities(CustomerInfo.self, in: .all)
        let first = try await customers.add(CustomerInfo.named("x", account), by: actor)
        var conditional = actor
        conditional.precondition = .oneOf([EntityTag.of(first)])
        let (id, actor) = (first.base.id ?? "", conditional)
        let successes = await withTaskGroup(of: Bool.self) { tasks in
            for number in 1...100 {
                tasks.addTask {
                    do {
                        try await customers.update(id, by: actor) { customer, _ in customer.name = "changed by \(number)" }
                        return true
                    } catch let error as ServiceError {
                        #expect(error.code == .preconditionFailed)
                        return false
                    } catch {
                        Issue.record(error)
                        return false
                    }
                }
            }
            return await tasks.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(successes == 1)
    }

    @Test("what a scope does not have cannot be read, changed or deleted, and looks as if it were not there")
    func scope() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let account = try await store.accounts(in: .all).add(AccountInfo { $0.name = "A" }, by: actor).base.id ?? ""
        let id = try await store.entities(CustomerInfo.self, in: .all).add(CustomerInfo.named("x", account), by: actor).base.id ?? ""
        let foreign = store.entities(CustomerInfo.self, in: .accounts(["other"]))
        let missing = ServiceError.notFound("customer", id: id)
        await #expect(throws: missing) { try await foreign.get(id) }
        await #expect(throws: missing) { try await foreign.update(id, by: actor) { _, _ in } }
        await #expect(throws: missing) { try await foreign.delete(id, by: actor) }
        #expect(try await foreign.list().items.isEmpty)
        await #expect(throws: ServiceError.foreignAccount(account)) { try await foreign.list(EntityQuery(accountIds: [account])) }
        await #expect(throws: ServiceError.foreignAccount(account)) { try await foreign.add(CustomerInfo.named("y", account), by: actor) }
    }

    @Test("the database itself refuses to let go what another entity refers to")
    func integrity() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let account = try await store.accounts(in: .all).add(AccountInfo { $0.name = "A" }, by: actor).base.id ?? ""
        let customers = store.entities(CustomerInfo.self, in: .all)
        let parent = try await customers.add(CustomerInfo.named("above", account), by: actor).base.id ?? ""
        var below = CustomerInfo.named("below", account)
        below.parentCustomerId = parent
        _ = try await customers.add(below, by: actor)
        await #expect(throws: StorageError.self) {
            try await store.database.write { transaction in
                try transaction.connection.execute("DELETE FROM entity WHERE id = \(parent)")
            }
        }
        #expect(try await customers.get(parent).name == "above")
    }
}
