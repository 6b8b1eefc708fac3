import Contract
import Domain
import ServiceKit
import Services
import TestDatabase
import Testing

@testable import Storage

@Suite("Events of other nodes, by an address of their own", .enabled(if: TestDatabase.isUsed))
struct EventAddressTests {
    @Test("a watcher is woken by the call of another node, though nobody looks at the log by himself")
    func woken() async throws {
        var settings = EventSettings()
        settings.poll = .seconds(86_400)
        try await World.open(events: settings, callURL: \.direct) { world in
            let other = try world.reopened()
            let account = world.alpha
            try await world.watch("account:\(account)") { watcher, _ in
                let signal = world.store.eventLog.signal
                while !signal.hearsOthers { await Task.yield() }
                for _ in 0..<3 {
                    // One after the other until the first is seen: a call may come before its event may be handed on.
                    let adding = Task {
                        while !Task.isCancelled {
                            let info = SessionInfo(account: account, name: "alpha", number: 1)
                            try await other.sessions(in: .all).add([SessionToAdd(info)], by: World.actor)
                        }
                    }
                    let event = try #require(try await watcher.event())
                    #expect(event.name == "session.created")
                    adding.cancel()
                    _ = await adding.result
                }
            }
        }
    }

    @Test("an address where nobody answers holds up no event")
    func unreachable() async throws {
        try await World.open(callURL: { _ in "postgres://evovoice@127.0.0.1:1/none" }) { world in
            let other = try world.reopened()
            try await world.watch("account:\(world.alpha)") { watcher, _ in
                let info = SessionInfo(account: world.alpha, name: "alpha", number: 1)
                try await other.sessions(in: .all).add([SessionToAdd(info)], by: World.actor)
                #expect(try #require(try await watcher.event()).name == "session.created")
                #expect(!world.store.eventLog.signal.hearsOthers)
            }
        }
    }
}
