import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Sessions")
struct SessionRepositoryTests {
    let temporary: TemporaryStore
    var store: Store { temporary.store }

    init() throws {
        temporary = try TemporaryStore()
    }

    @Test("a stored session is found again, word for word")
    func roundTrip() async throws {
        let account = try await temporary.account("Acme")
        let session = SessionInfo {
            $0.accountId = account
            $0.fromAddress = "+15550000349"
            $0.log = [SessionLogInfo { $0.message = "Ringing \"desk\"" }]
        }
        let sessions = store.sessions(in: .accounts([account]))
        let added = try await sessions.add([SessionToAdd(session)], by: .test)
        guard case .stored(let id) = added.first else {
            Issue.record("not stored")
            return
        }
        let found = try await sessions.get(id)
        #expect(found.fromAddress == "+15550000349")
        #expect(found.log.first?.message == "Ringing \"desk\"")
        #expect(found.accountName == "Acme")
        var query = SessionQuery()
        query.from = "0349"
        query.log = "ng \"DESK"
        let page = try await sessions.list(query)
        #expect(page.documents == JSONWriter.encode(found))
        #expect(page.totals == PageTotals(count: 1, pages: 1, hasMorePages: false))
    }
}
