import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Leases")
struct LeaseTests {
    let temporary: TemporaryStore
    var leases: LeaseRepository { temporary.store.leases }

    init() throws {
        temporary = try TemporaryStore()
    }

    @Test("one of many gets it")
    func onlyOne() async throws {
        let others = try (0..<3).map { _ in try temporary.reopened() }
        let outcomes = try await withThrowingTaskGroup(of: LeaseRepository.Outcome.self) { group in
            for (index, store) in others.enumerated() {
                for number in 0..<5 {
                    group.addTask { try await store.leases.acquire("job", holder: "\(index)/\(number)", milliseconds: 1000) }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .acquired } == 1)
    }

    @Test("its holder renews it; when it has ended, another gets it and the first one does not")
    func ends() async throws {
        let now = temporary.clock.clock.now().milliseconds
        #expect(try await leases.acquire("job", holder: "a", milliseconds: 10_000) == .acquired)
        #expect(
            try await leases.acquire("job", holder: "b", milliseconds: 10_000) == .unavailable(until: .init(milliseconds: now + 10_000))
        )
        #expect(try await leases.acquire("other", holder: "b", milliseconds: 10_000) == .acquired)
        temporary.clock.advance(seconds: 9)
        #expect(try await leases.acquire("job", holder: "a", milliseconds: 10_000) == .acquired)
        temporary.clock.advance(seconds: 9)
        #expect(try await leases.acquire("job", holder: "b", milliseconds: 10_000) != .acquired)
        temporary.clock.advance(seconds: 1)
        #expect(try await leases.acquire("job", holder: "b", milliseconds: 10_000) == .acquired)
        #expect(try await leases.acquire("job", holder: "a", milliseconds: 10_000) != .acquired)
    }

    @Test("given back, it must have been free for as long as is asked for, also for who gave it back")
    func release() async throws {
        let now = temporary.clock.clock.now().milliseconds
        _ = try await leases.acquire("job", holder: "a", milliseconds: 10_000)
        try await leases.release("job", holder: "b", freeFrom: .init(milliseconds: 0))
        #expect(try await leases.acquire("job", holder: "b", milliseconds: 10_000) != .acquired)
        try await leases.release("job", holder: "a", freeFrom: .init(milliseconds: now))
        let due = LeaseRepository.Outcome.unavailable(until: .init(milliseconds: now + 60_000))
        for holder in ["a", "b"] {
            #expect(try await leases.acquire("job", holder: holder, milliseconds: 10_000, interval: 60_000) == due)
        }
        temporary.clock.advance(seconds: 60)
        #expect(try await leases.acquire("job", holder: "b", milliseconds: 10_000, interval: 60_000) == .acquired)
        // One who died is not waited for longer than the lease lasts.
        temporary.clock.advance(seconds: 10)
        #expect(try await leases.acquire("job", holder: "a", milliseconds: 10_000, interval: 60_000) == .acquired)
    }
}
