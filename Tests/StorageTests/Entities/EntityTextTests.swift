import Contract
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

@Suite("Searches for parts of the texts of what accounts own")
struct EntityTextTests {
    private let actor = Actor.test
    private static let syllables = ["no", "rd", "süd", "ost", "99", "ÄR", "_%", "ta", "lo", "mi", "'q", "zz"]

    /// A text of two to five syllables; the same for the same number.
    private func text(_ number: Int) -> String {
        var generator = SeededGenerator(seed: UInt64(number))
        let count = 2 + Int(generator.next() % 4)
        return (0..<count).map { _ in Self.syllables[Int(generator.next() % UInt64(Self.syllables.count))] }.joined()
    }

    /// 10,500 endpoints, customers and flows of two accounts, as they were stored.
    private func fill(_ temporary: TemporaryStore) async throws -> (mine: String, other: String) {
        let (mine, other) = (try await temporary.account("Mine"), try await temporary.account("Other"))
        for (account, first, count) in [(mine, 0, 7_000), (other, 100_000, 3_500)] {
            let endpoints = (0..<count).map { number in
                EndpointInfo {
                    ($0.accountId, $0.type) = (account, .team)
                    ($0.name, $0.displayName) = (text(first + number), text(first + number + 50_000))
                }
            }
            _ = try await temporary.store.entities(EndpointInfo.self, in: .all).add(endpoints, by: actor)
            let customers = (0..<200).map { CustomerInfo.named(text(first + $0), account) }
            _ = try await temporary.store.entities(CustomerInfo.self, in: .all).add(customers, by: actor)
        }
        return (mine, other)
    }

    @Test("find exactly what a plain look at each of 10,000 finds, before and after texts change, in one account and in all")
    func exactness() async throws {
        let temporary = try TemporaryStore()
        let accounts = try await fill(temporary)
        let endpoints = temporary.store.entities(EndpointInfo.self, in: .all)
        var all = try await endpoints.list(EntityQuery(options: ListOptions(paging: try Paging(all: true)))).items
        #expect(all.count == 10_500)
        let needles = ["o", "no", "nor", "süd", "SÜDOST", "_%t", "99zz", "'qmi", "norduda", "ärär", "zzzz", "tatata", "absent"]
        for round in 0..<2 {
            for needle in needles {
                for account in [[], [accounts.mine], [accounts.other]] {
                    for names in [["name"], ["name", "displayName"]] {
                        let query = EntityQuery(
                            accountIds: account,
                            filters: [.text(anyOf: names, contains: needle)],
                            options: ListOptions(paging: try Paging(all: true))
                        )
                        let found = Set(try await endpoints.list(query).items.compactMap(\.base.id))
                        let part = CaseFolding.fold(needle)
                        let expected = all.filter { endpoint in
                            guard account.isEmpty || account == [endpoint.accountId ?? ""] else { return false }
                            let texts = [endpoint.name] + (names.count > 1 ? [endpoint.displayName] : [])
                            return texts.contains { CaseFolding.fold($0 ?? "").containsSequence(part) }
                        }
                        #expect(found == Set(expected.compactMap(\.base.id)), "\(needle) in \(account), round \(round)")
                    }
                }
            }
            if round == 1 { break }
            for index in stride(from: 0, to: 3_000, by: 10) {
                let id = try #require(all[index].base.id)
                if index % 20 == 0 {
                    try await endpoints.delete(id, by: actor)
                } else {
                    let name = text(500_000 + index)
                    try await endpoints.update(id, by: actor) { endpoint, _ in endpoint.name = name }
                }
            }
            all = try await endpoints.list(EntityQuery(options: ListOptions(paging: try Paging(all: true)))).items
        }
    }

    @Test("are served by trigrams where a text is rare, for each kind")
    func plans() async throws {
        let temporary = try TemporaryStore()
        let accounts = try await fill(temporary)
        try temporary.database?.run("VACUUM ANALYZE")
        try await temporary.store.database.read { connection in
            // PostgreSQL sees that there are none of the others, and does not ask the index.
            let kinds: [EntityKind] = temporary.database == nil ? [.endpoint, .customer, .flow, .file, .address] : [.endpoint, .customer]
            for kind in kinds {
                for scope in [AccountScope.all, .accounts([accounts.mine])] {
                    let (names, part, isShared) = (["name", "displayName"], "'qmino99ta", temporary.database != nil)
                    let explain: SQL
                    if isShared {
                        let search = EntityTextSearch(kind: kind, names: names, scope: scope, needle: CaseFolding.fold(part))
                        explain = "EXPLAIN (COSTS OFF) \(search.ids(PostgreSQLDialect().contains(search)))"
                    } else {
                        let filter = EntityFilter.text(anyOf: names, contains: part)
                        let list = try EntityList(EntityQuery(filters: [filter]), kind, scope, connection)
                        explain = "EXPLAIN QUERY PLAN \(list.countStatement)"
                    }
                    let plan = try connection.all(explain) { $0.text(isShared ? 0 : 3) }
                    let index = isShared ? "entity_text_by_text" : "search_trigram"
                    #expect(plan.contains { $0.contains(index) }, "\(kind) in \(scope): \(plan)")
                }
            }
        }
    }
}

extension [UInt8] {
    fileprivate func containsSequence(_ part: [UInt8]) -> Bool {
        guard count >= part.count else { return false }
        return (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
    }
}
