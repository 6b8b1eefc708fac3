import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Pages of sessions")
struct SessionPagingTests {
    private func ids(_ page: SessionPage) throws -> [String] { try SessionExactnessTests.ids(page.documents) }

    @Test("the pages together are the whole list, each session once", arguments: [1, 7, 25, 1000])
    func union(size: Int) async throws {
        let (temporary, _, sessions, _) = try await SessionExactnessTests.filled(seed: 11)
        var query = SessionQuery()
        query.archive = .both
        var all: [String] = []
        var hasMore = true
        var number = 0
        while hasMore, number < 500 {
            query.options.paging = try Paging(page: number, countPerPage: size)
            let page = try await temporary.store.sessions(in: .all).list(query)
            all += try ids(page)
            #expect(page.totals.count == 400)
            #expect(page.totals.pages == (400 + size - 1) / size)
            hasMore = page.totals.hasMorePages
            number += 1
        }
        #expect(all.count == 400)
        #expect(Set(all) == Set(sessions.compactMap(\.info.id)))
    }

    @Test("a page after the end is empty and says so")
    func afterTheEnd() async throws {
        let (temporary, _, _, _) = try await SessionExactnessTests.filled(seed: 12)
        var query = SessionQuery()
        for simplified in [true, false] {
            query.options.paging = try Paging(page: 1_000_000, simplified: simplified)
            let page = try await temporary.store.sessions(in: .all).list(query)
            #expect(page.documents.isEmpty && page.count == 0 && !page.totals.hasMorePages)
        }
    }

    @Test("walking the pages while sessions are added misses none that was there before")
    func concurrentInserts() async throws {
        let (temporary, accounts, sessions, _) = try await SessionExactnessTests.filled(seed: 13)
        let before = Set(sessions.filter { !$0.isArchived }.compactMap(\.info.id))
        let account = accounts[0]
        let repository = temporary.store.sessions(in: .all)
        let writer = Task {
            for _ in 0..<60 {
                let session = SessionInfo { $0.accountId = account }
                try await repository.add([SessionToAdd(session)], by: .test)
            }
        }
        var seen: Set<String> = []
        var query = SessionQuery()
        var hasMore = true
        var number = 0
        while hasMore {
            query.options.paging = try Paging(page: number, countPerPage: 20, simplified: true)
            let page = try await repository.list(query)
            seen.formUnion(try ids(page))
            hasMore = page.totals.hasMorePages
            number += 1
        }
        try await writer.value
        #expect(before.isSubset(of: seen))
    }

    @Test("a stream is not disturbed by what is added and deleted meanwhile, and repeats nothing")
    func concurrentStream() async throws {
        let (temporary, accounts, sessions, _) = try await SessionExactnessTests.filled(seed: 14)
        let repository = temporary.store.sessions(in: .all)
        var seen: [String] = []
        var pieces = 0
        for try await piece in try await repository.stream(SessionQuery()) {
            seen += try SessionExactnessTests.ids(piece)
            pieces += 1
            if pieces == 2 {
                try await repository.delete(accountId: accounts[1], from: .minimum, to: temporary.clock.clock.now(), by: .test)
            }
            let account = accounts[0]
            try await repository.add([SessionToAdd(SessionInfo { $0.accountId = account })], by: .test)
        }
        #expect(Set(seen).count == seen.count)
        let kept = sessions.filter { !$0.isArchived && $0.info.accountId != accounts[1] }.compactMap(\.info.id)
        #expect(Set(kept).isSubset(of: seen))
    }

    @Test("a stream that is given up stops")
    func cancelledStream() async throws {
        let (temporary, _, _, _) = try await SessionExactnessTests.filled(seed: 15)
        let stream = try await temporary.store.sessions(in: .all).stream(SessionQuery())
        let task = Task {
            var pieces = 0
            for try await _ in stream {
                pieces += 1
                withUnsafeCurrentTask { $0?.cancel() }
            }
            return pieces
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
