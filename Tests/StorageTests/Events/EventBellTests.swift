import Contract
import Domain
import ServiceKit
import Synchronization
import TestDatabase
import Testing

@testable import Storage

@Suite("Calls between the nodes of a database", .enabled(if: TestDatabase.isUsed))
struct EventBellTests {
    let temporary: TemporaryStore
    /// Two nodes that hear calls past the pooler, if there is one.
    let one: Store
    let other: Store

    init() throws {
        temporary = try TemporaryStore()
        let direct = temporary.database?.direct
        one = try temporary.reopened(callURL: direct)
        other = try temporary.reopened(callURL: direct)
    }

    @Test("who listens is woken by each change of another node, also after its connection was lost")
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

    @Test("its own changes wake a node once, not again by its own call")
    func own() async throws {
        let account = try #require(try await one.accounts(in: .all).add(AccountInfo { $0.name = "Acme" }, by: .test).id)
        let signal = one.eventLog.signal
        var (signals, others) = (signal.signals().makeAsyncIterator(), other.eventLog.signal.signals().makeAsyncIterator())
        let there = Task { [other] in await other.eventLog.listen { _ in } }
        await others.next()
        let here = Task { [one] in await one.eventLog.listen { _ in } }
        // Each calls when it begins to listen.
        await signals.next()
        await others.next()
        _ = try await one.sessions(in: .all).add([SessionToAdd(SessionInfo(account: account))], by: .test)
        await signals.next()
        let isWoken = Task { await signal.signals().first { true } != nil }
        // The other has heard the call.
        await others.next()
        isWoken.cancel()
        #expect(await isWoken.value == false)
        here.cancel()
        there.cancel()
    }

    @Test("behind a pooler, which forwards no calls, that is said, and nobody waits for them", .enabled(if: TestDatabase.isPooled))
    func pooled() async throws {
        let node = try temporary.reopened()
        await confirmation { said in
            await node.eventLog.listen { _ in said() }
        }
        #expect(!node.eventLog.signal.hearsOthers)
    }

    @Test("an address that calls do not reach is said once and tried again, and so is that calls are heard at last")
    func elsewhere() async throws {
        let elsewhere = try #require(try TestDatabase())
        var settings = PostgreSQLSettings(url: elsewhere.direct)
        settings.echoTime = 200
        let tries = Mutex(0)
        let notices = Mutex<[String]>([])
        let signal = EventSignal()
        let signals = signal.signals()
        let ear = EventEar(settings, signal, "me") {
            let count = tries.withLock { count in
                count += 1
                return count
            }
            if count > 2 { try? elsewhere.run("NOTIFY \(EventBell.channel), 'me'") }
        }
        let listening = Task { await ear.run { notice in notices.withLock { $0.append(notice) } } }
        // Only when it hears.
        _ = await signals.first { true }
        ear.stop()
        await listening.value
        #expect(tries.withLock { $0 } > 2)
        let said = notices.withLock { $0 }
        #expect(said.count == 2)
        #expect(said.first?.hasPrefix("Calls of other nodes are not heard") == true)
        #expect(said.last == "Calls of other nodes are heard again")
        #expect(!signal.hearsOthers)
    }
}
