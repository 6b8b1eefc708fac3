import Contract
import Domain
import Foundation
import ServiceKit
import Testing

@testable import Storage

@Suite("Lists of sessions compared with a plain scan")
struct SessionExactnessTests {
    /// 5,000 in all by `make soak`.
    private static let queriesPerSeed = ProcessInfo.processInfo.environment["EVOVOICE_SOAK_ROUNDS"] == nil ? 450 : 1667

    @Test("random queries find exactly what looking at every session finds", arguments: [(1, 4), (2, 25), (3, 1000)] as [(UInt64, Int)])
    func randomQueries(seed: UInt64, sampleSize: Int) async throws {
        let (temporary, accounts, sessions, generator) = try await Self.filled(seed: seed, sampleSize: sampleSize)
        var random = generator
        let scan = PlainScan(sessions: sessions)
        let scopes: [AccountScope] = [.all, .accounts(Set(accounts)), .accounts([accounts[0]]), .accounts([accounts[1], accounts[2]])]
        for number in 0..<Self.queriesPerSeed {
            var query = try random.query()
            let scope = scopes[number % scopes.count]
            if number % 9 == 0 { query.options.specificIds = sessions.prefix(number % 40).compactMap(\.info.id) + ["unknown"] }
            query.accountIds = query.accountIds.filter(scope.contains)
            let expected = scan.list(query, scope)
            let page = try await temporary.store.sessions(in: scope).list(query)
            try #expect(Self.ids(page.documents) == expected.ids, "\(query) in \(scope)")
            #expect(page.count == expected.ids.count)
            if !query.options.paging.simplified { #expect(page.totals.count == expected.count, "\(query) in \(scope)") }
            #expect(try await temporary.store.sessions(in: scope).count(query) == expected.count)
        }
    }

    @Test("a stream has everything, in the order of the list")
    func streams() async throws {
        let (temporary, _, sessions, generator) = try await Self.filled(seed: 4)
        var random = generator
        let scan = PlainScan(sessions: sessions)
        for _ in 0..<60 {
            var query = try random.query()
            query.options.paging = try Paging(all: true)
            let stream = try await temporary.store.sessions(in: .all).stream(query)
            var ids: [String] = []
            for try await piece in stream { ids += try Self.ids(piece) }
            let expected = scan.list(query, .all)
            #expect(ids == expected.ids, "\(query)")
            #expect(stream.totalCount == expected.count)
        }
    }

    @Test("what is found after changes and deletions is what is there")
    func changes() async throws {
        let (temporary, accounts, sessions, generator) = try await Self.filled(seed: 5)
        var (random, current) = (generator, sessions)
        let repository = temporary.store.sessions(in: .all)
        for index in stride(from: 0, to: current.count, by: 3) {
            let text = RandomSessions.texts[index % RandomSessions.texts.count]
            let kind = index / 3 % 3
            current[index].info = try await repository.update(current[index].info.id ?? "", action: "Test", by: .test) { session in
                switch kind {
                case 0: session.log.append(SessionLogInfo { $0.message = text })
                case 1: session.log = [SessionLogInfo { $0.message = text + text }]
                default:
                    session.fromName = text
                    session.ended.toggle()
                }
            }
        }
        let end = DateTime(milliseconds: 1_700_000_000_000 + 9 * 21_600_000)
        let deleted = try await repository.delete(accountId: accounts[0], from: .minimum, to: end, by: .test)
        let before = current.count
        current.removeAll { $0.info.accountId == accounts[0] && ($0.info.dateCreated ?? "") <= end.iso8601 }
        #expect(deleted == before - current.count && deleted > 0)
        let scan = PlainScan(sessions: current)
        for _ in 0..<300 {
            let query = try random.query()
            let page = try await repository.list(query)
            try #expect(Self.ids(page.documents) == scan.list(query, .all).ids, "\(query)")
        }
        let findings = try await temporary.store.check()
        #expect(findings == [])
    }

    /// A store with sessions in three accounts, and one account without any.
    static func filled(
        seed: UInt64,
        sampleSize: Int = 12
    ) async throws -> (TemporaryStore, accounts: [String], sessions: [SessionToAdd], RandomSessions) {
        let temporary = try TemporaryStore(sampleSize: sampleSize)
        var accounts: [String] = []
        for name in ["One", "Two", "Three", "Empty"] { accounts.append(try await temporary.account(name)) }
        var random = RandomSessions(random: SeededGenerator(seed: seed), accounts: Array(accounts.prefix(3)))
        var sessions = random.sessions(400)
        for index in sessions.indices {
            sessions[index].info.accountName = "Given"
            sessions[index].info.createdBy = "Given"
        }
        for start in stride(from: 0, to: sessions.count, by: 90) {
            try await temporary.store.sessions(in: .all).add(Array(sessions[start..<min(start + 90, sessions.count)]), by: .test)
        }
        return (temporary, accounts, sessions, random)
    }

    static func ids(_ documents: [UInt8]) throws -> [String] {
        guard case .list(let items) = try JSONReader.parse([UInt8(ascii: "[")] + documents + [UInt8(ascii: "]")]) else { return [] }
        return items.compactMap { item in
            guard case .map(let members) = item, case .text(let id)? = members.last(where: { $0.name == "id" })?.value else { return nil }
            return id
        }
    }
}
