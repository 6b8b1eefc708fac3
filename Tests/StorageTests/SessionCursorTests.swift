import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Walking through sessions by cursor")
struct SessionCursorTests {
    private static let fields = [
        "", "fromName", "outcome", "wasMissed", "ended", "callState", "customerId", "destination", "id", "consoleData",
    ]

    @Test("any order, with and without texts: every session once, as one list has them", arguments: fields, [SortOrders.ascend, .descend])
    func union(field: String, order: SortOrders) async throws {
        let (temporary, _, _, generator) = try await SessionExactnessTests.filled(seed: 21)
        var random = generator
        let repository = temporary.store.sessions(in: .all)
        for number in 0..<6 {
            var query = number == 0 ? SessionQuery() : try random.query()
            query.archive = .both
            query.options.sorting = try Sorting(field: field, order: order, of: SessionInfo.self)
            query.options.paging = try Paging(all: true)
            let whole = try await SessionExactnessTests.ids(repository.list(query).documents)
            query.options.paging = try Paging(countPerPage: number == 0 ? 37 : 7)
            var walked: [String] = []
            while true {
                let page = try await repository.list(query)
                walked += try SessionExactnessTests.ids(page.documents)
                #expect(page.totals.count == whole.count)
                #expect(page.totals.hasMorePages == (page.next != nil))
                guard let next = page.next else { break }
                #expect(page.count > 0)
                query.cursor = try ListCursor(next.text(for: query.fingerprint), for: query.fingerprint)
            }
            #expect(walked == whole, "\(query)")
        }
    }

    @Test("sessions that are added meanwhile neither repeat nor hide others")
    func inserts() async throws {
        let (temporary, accounts, sessions, _) = try await SessionExactnessTests.filled(seed: 22)
        let repository = temporary.store.sessions(in: .all)
        var query = SessionQuery()
        query.options.paging = try Paging(countPerPage: 20, simplified: true)
        var walked: [String] = []
        repeat {
            let page = try await repository.list(query)
            walked += try SessionExactnessTests.ids(page.documents)
            query.cursor = page.next
            let account = accounts[0]
            try await repository.add([SessionToAdd(SessionInfo { $0.accountId = account })], by: .test)
        } while query.cursor != nil
        #expect(Set(walked).count == walked.count)
        #expect(Set(sessions.filter { !$0.isArchived }.compactMap(\.info.id)).isSubset(of: walked))
    }

    @Test("a cursor shows nothing outside the scope")
    func tenancy() async throws {
        let (temporary, accounts, _, _) = try await SessionExactnessTests.filled(seed: 23)
        var query = SessionQuery()
        query.options.paging = try Paging(countPerPage: 1)
        let next = try #require(try await temporary.store.sessions(in: .all).list(query).next)
        query.cursor = next
        query.options.paging = try Paging(countPerPage: 1000)
        let seen = try await temporary.store.sessions(in: .accounts([accounts[2]])).list(query)
        let own = try await temporary.store.sessions(in: .accounts([accounts[2]])).count(SessionQuery())
        #expect(seen.count <= own && seen.totals.count == own)
        #expect(try await temporary.store.sessions(in: .none).list(query).count == 0)
    }
}
