import Domain
import TestDatabase
import Testing

@testable import Storage

@Suite("Calls between the nodes of a database", .enabled(if: TestDatabase.isUsed))
struct EventBellTests {
    let temporary: TemporaryStore
    let other: Store

    init() throws {
        temporary = try TemporaryStore()
        other = try temporary.reopened()
    }

    @Test("who listens is woken by each change of another node, also after its connection was lost", .enabled(if: !TestDatabase.isPooled))
    func woken() async throws {
        let account = try await temporary.account("Acme")
        var signals = other.eventLog.signal.signals().makeAsyncIterator()
        let listening = Task { [other] in await other.eventLog.listen { _ in } }
        // The first is that it listens.
        await signals.next()
        #expect(other.eventLog.signal.hearsOthers)
        for number in 0..<5 {
            _ = try await temporary.session(in: account)
            await signals.next()
            if number == 2 {
                try temporary.terminateConnections()
                await signals.next()
            }
        }
        listening.cancel()
        await listening.value
        #expect(!other.eventLog.signal.hearsOthers)
    }

    @Test("its own changes wake a node once, not again by its own call", .enabled(if: !TestDatabase.isPooled))
    func own() async throws {
        let account = try await temporary.account("Acme")
        let signal = temporary.store.eventLog.signal
        var signals = signal.signals().makeAsyncIterator()
        let listening = Task { [store = temporary.store] in await store.eventLog.listen { _ in } }
        await signals.next()
        _ = try await temporary.session(in: account)
        await signals.next()
        let isWoken = Task { await signal.signals().first { true } != nil }
        // A call of the other node comes after the own one.
        var others = other.eventLog.signal.signals().makeAsyncIterator()
        let both = Task { [other] in await other.eventLog.listen { _ in } }
        await others.next()
        isWoken.cancel()
        #expect(await isWoken.value == false)
        listening.cancel()
        both.cancel()
    }

    @Test("behind a pooler, which forwards no calls, that is said, and nobody waits for them", .enabled(if: TestDatabase.isPooled))
    func pooled() async {
        await confirmation { said in
            await other.eventLog.listen { _ in said() }
        }
        #expect(!other.eventLog.signal.hearsOthers)
    }
}
