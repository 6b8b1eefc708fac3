import Contract
import Domain
import OrderedCollections
import ServiceKit
import Testing

@testable import Storage

@Suite("Custom data that many write at the same time")
struct CustomDataRaceTests {
    private let actor = Actor.test

    private func fields(_ name: String, _ uniqueness: DataFieldUniqueness) -> [CustomerDataField] {
        [
            CustomerDataField {
                $0.base = DataField {
                    ($0.id, $0.name, $0.type, $0.uniqueness) = ("code", name, .string, uniqueness)
                }
            }
        ]
    }

    private func data(_ name: String, _ text: String) -> Struct { Struct([name: Value { $0.stringValue = text }]) }

    /// Whether a change was made; what was in the way must be a conflict or a value that does not fit any more.
    private func succeeds(_ change: () async throws -> Void) async throws -> Bool {
        do {
            try await change()
            return true
        } catch let error as ServiceError where [.alreadyExists, .conflict, .argument].contains(error.code) {
            return false
        }
    }

    @Test("of fifty who give the same value to customers, new and old, one succeeds")
    func sameValue() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let account = try await temporary.account("A")
        let settings = store.settings(in: .all)
        _ = try await settings.update(account, by: actor) { $0.customerFields = fields("Code", .unique) }
        let customers = store.entities(CustomerInfo.self, in: .all)
        let old = try await customers.add((0..<25).map { CustomerInfo.named("old \($0)", account) }, by: actor).compactMap(\.base.id)
        let value = data("Code", "x")
        let successes = try await withThrowingTaskGroup(of: Bool.self) { tasks in
            for id in old {
                tasks.addTask { try await succeeds { try await customers.update(id, by: actor) { customer, _ in customer.data = value } } }
                tasks.addTask {
                    var new = CustomerInfo.named("new", account)
                    new.data = value
                    let customer = new
                    return try await succeeds { _ = try await customers.add(customer, by: actor) }
                }
            }
            return try await tasks.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(successes == 1)
        #expect(try await customers.list().items.filter { $0.data?.entries["Code"] != nil }.count == 1)
    }

    @Test("while a field becomes unique, twins are written before, and refuse it, or are refused after")
    func becomingUnique() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        for round in 0..<15 {
            let account = try await temporary.account("A \(round)")
            let settings = store.settings(in: .all)
            _ = try await settings.update(account, by: actor) { $0.customerFields = fields("Code", .notUnique) }
            let customers = store.entities(CustomerInfo.self, in: .accounts([account]))
            let value = data("Code", "x")
            let isUnique = try await withThrowingTaskGroup(of: Bool?.self) { tasks in
                for number in 0..<8 {
                    if number == 4 {
                        tasks.addTask {
                            try await succeeds {
                                _ = try await settings.update(account, by: actor) { $0.customerFields = fields("Code", .unique) }
                            }
                        }
                    }
                    tasks.addTask {
                        var new = CustomerInfo.named("\(number)", account)
                        new.data = value
                        let customer = new
                        _ = try await succeeds { _ = try await customers.add(customer, by: actor) }
                        return nil
                    }
                }
                return try await tasks.compactMap(\.self).first { _ in true }
            }
            let found = try await customers.list().items.filter { $0.data?.entries["Code"] != nil }.count
            #expect(isUnique == true ? found == 1 : found > 1, "round \(round): \(found) have the value")
            var another = CustomerInfo.named("after", account)
            another.data = value
            let customer = another
            #expect(try await succeeds { _ = try await customers.add(customer, by: actor) } == (isUnique == false))
        }
    }

    @Test("while a field gets another name, no value that is written stays behind under the old one")
    func renaming() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        for round in 0..<15 {
            let account = try await temporary.account("A \(round)")
            let settings = store.settings(in: .all)
            _ = try await settings.update(account, by: actor) { $0.customerFields = fields("Old", .notUnique) }
            let customers = store.entities(CustomerInfo.self, in: .accounts([account]))
            let value = data("Old", "x")
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for number in 0..<8 {
                    if number == 4 {
                        tasks.addTask {
                            _ = try await settings.update(account, by: actor) { $0.customerFields = fields("New", .notUnique) }
                        }
                    }
                    tasks.addTask {
                        var new = CustomerInfo.named("\(number)", account)
                        new.data = value
                        let customer = new
                        _ = try await succeeds { _ = try await customers.add(customer, by: actor) }
                    }
                }
                try await tasks.waitForAll()
            }
            let names = try await customers.list().items.flatMap { $0.data.map { Array($0.entries.keys) } ?? [] }
            #expect(names.allSatisfy { $0 == "New" }, "round \(round): \(names)")
        }
    }
}
