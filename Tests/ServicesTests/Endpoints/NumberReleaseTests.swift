import Carriers
import Contract
import Domain
import ServiceKit
import Storage
import Synchronization
import Testing

@testable import Services

@Suite("Numbers that are given back to the carrier")
struct NumberReleaseTests {
    /// A carrier that can be made to fail, and that counts what was given back.
    private final class Line: Sendable {
        let isDown = Mutex(false)
        let released = Mutex<[String]>([])

        func over(_ carrier: Carrier) -> Carrier {
            var carrier = carrier
            let release = carrier.releaseNumber
            carrier.releaseNumber = { account, number in
                if self.isDown.withLock({ $0 }) { throw CarrierError(.unavailable, "The carrier does not answer") }
                self.released.withLock { $0.append(number) }
                try await release(account, number)
            }
            return carrier
        }
    }

    private func buy(_ world: World, _ number: String, _ more: String = "") async throws -> TestAnswer {
        try await world.post("/endpoints/phone-numbers", #"{"accountId":"\#(world.alpha)","number":"\#(number)"\#(more)}"#, as: .manager)
    }

    private func numbers(_ world: World) async throws -> [String] {
        try await world.network.carrier.numbers(CarrierAccount(id: world.alpha)).map(\.phoneNumber)
    }

    private func releases(_ world: World, _ line: Line) -> NumberReleases {
        NumberReleases(store: world.store, carrier: line.over(world.network.carrier))
    }

    @Test("a customer that goes with all it has gives back the numbers that were bought, and no other")
    func cascade() async throws {
        try await World.open { world in
            let customer = try await world.customer("Customer")
            let below = try await world.customer("Below", below: customer)
            try await buy(world, "+12125550100", #","customerId":"\#(customer)""#).expectOK()
            try await buy(world, "+12125550101", #","customerId":"\#(below)""#).expectOK()
            try await buy(world, "+12125550102").expectOK()
            try await buy(world, "+436601234567", #","isVirtualPhoneNumber":true,"customerId":"\#(below)""#).expectOK()
            try await world.delete("/customers/\(customer)").expectError(409, .conflict, fields: ["parentCustomerId", "customerId"])
            #expect(try await numbers(world).count == 3, "what is refused gives nothing back")
            #expect(try await world.delete("/customers/\(customer)?cascade=true", as: .manager).status == 204)
            #expect(try await numbers(world) == ["+12125550102"])
            #expect(try await world.store.numberReleases.pending(in: world.alpha).isEmpty)
            #expect(try await world.logEntries("description=back").filter { $0.action == "ReleasePhoneNumber" }.count == 2)
        }
    }

    @Test("while the carrier does not answer, a number waits, is nobody's endpoint, cannot be bought or synced, and goes once it does")
    func waiting() async throws {
        let line = Line()
        try await World.open(carrier: line.over) { world in
            let id = try await buy(world, "+12125550100").value(EndpointInfo.self).id ?? ""
            line.isDown.withLock { $0 = true }
            #expect(try await world.delete("/endpoints/\(id)", as: .manager).status == 204)
            #expect(try await numbers(world) == ["+12125550100"])
            #expect(try await world.store.numberReleases.pending(in: world.alpha) == ["+12125550100"])
            #expect(try await buy(world, "+12125550100").status == 503)
            let sync = #"{"accountId":"\#(world.alpha)"}"#
            #expect(try await world.post("/phone-numbers/sync", sync, as: .manager).status == 204)
            #expect(try await world.endpointIds("") == [], "a number that is given back comes back by no way")

            let releases = releases(world, line)
            _ = try await releases.run(by: World.actor)
            #expect(try await numbers(world) == ["+12125550100"])
            line.isDown.withLock { $0 = false }
            _ = try await releases.run(by: World.actor)
            #expect(line.released.withLock { $0 }.isEmpty, "not before its time: the carrier is not asked again and again")
            world.clock.advance(seconds: 3600)
            _ = try await releases.run(by: World.actor)
            #expect(try await numbers(world).isEmpty)
            #expect(try await world.store.numberReleases.pending(in: world.alpha).isEmpty)
            try await buy(world, "+12125550100").expectOK()
            world.clock.advance(seconds: 7200)
            _ = try await releases.run(by: World.actor)
            #expect(try await numbers(world) == ["+12125550100"], "what was bought since is not given back")
            #expect(line.released.withLock { $0 } == ["+12125550100"])
        }
    }

    @Test("a number that is bought again while it waits is given back first, so that nothing late can meet it")
    func again() async throws {
        let line = Line()
        try await World.open(carrier: line.over) { world in
            let id = try await buy(world, "+12125550100").value(EndpointInfo.self).id ?? ""
            line.isDown.withLock { $0 = true }
            #expect(try await world.delete("/endpoints/\(id)").status == 204)
            line.isDown.withLock { $0 = false }
            try await buy(world, "+12125550100").expectOK()
            #expect(line.released.withLock { $0 } == ["+12125550100"])
            #expect(try await numbers(world) == ["+12125550100"])
            #expect(try await world.store.numberReleases.pending(in: world.alpha).isEmpty)
        }
    }

    @Test("who dies between the carrier's answer and noting it leaves the number to the next, for which it is no error")
    func crash() async throws {
        let line = Line()
        try await World.open(carrier: line.over) { world in
            let id = try await buy(world, "+12125550100").value(EndpointInfo.self).id ?? ""
            line.isDown.withLock { $0 = true }
            #expect(try await world.delete("/endpoints/\(id)").status == 204)
            line.isDown.withLock { $0 = false }
            world.clock.advance(seconds: 3600)
            let claimed = try await world.store.numberReleases.claim(limit: 10)
            #expect(claimed.map(\.number) == ["+12125550100"])
            try await world.network.carrier.releaseNumber(CarrierAccount(id: world.alpha), "+12125550100")
            #expect(try await world.store.numberReleases.claim(limit: 10).isEmpty, "one at a time")
            #expect(try await buy(world, "+12125550100").status == 409)
            world.clock.advance(seconds: 61)
            _ = try await releases(world, line).run(by: World.actor)
            #expect(try await world.store.numberReleases.pending(in: world.alpha).isEmpty)
            try await world.store.numberReleases.complete(try #require(claimed.first), by: World.actor)
            #expect(try await world.logEntries("description=back").filter { $0.action == "ReleasePhoneNumber" }.count == 1)
        }
    }

    @Test("an account stays while the carrier has a number of it")
    func account() async throws {
        let line = Line()
        try await World.open(carrier: line.over) { world in
            let account = try await world.account("Gone")
            let json = #"{"accountId":"\#(account)","number":"+12125550100"}"#
            let id = try await world.post("/endpoints/phone-numbers", json).value(EndpointInfo.self).id ?? ""
            line.isDown.withLock { $0 = true }
            #expect(try await world.delete("/endpoints/\(id)").status == 204)
            let refusal = try await world.delete("/accounts/\(account)")
            #expect(refusal.status == 409 && refusal.text.contains("1 number that is being given back"), "\(refusal.text)")
            line.isDown.withLock { $0 = false }
            world.clock.advance(seconds: 3600)
            _ = try await releases(world, line).run(by: World.actor)
            #expect(try await world.delete("/accounts/\(account)").status == 204)
        }
    }

    @Test("of many who give numbers back at the same time, each number is given back once")
    func together() async throws {
        let line = Line()
        try await World.open(carrier: line.over) { world in
            let customer = try await world.customer("Customer")
            for number in 0..<25 { try await buy(world, "+442079460\(100 + number)", #","customerId":"\#(customer)""#).expectOK() }
            line.isDown.withLock { $0 = true }
            #expect(try await world.delete("/customers/\(customer)?cascade=true").status == 204)
            line.isDown.withLock { $0 = false }
            world.clock.advance(seconds: 3600)
            let releases = releases(world, line)
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for _ in 0..<8 { tasks.addTask { while try await releases.run(by: World.actor) {} } }
                try await tasks.waitForAll()
            }
            #expect(try await numbers(world).isEmpty)
            #expect(line.released.withLock { $0 }.count == 25 && Set(line.released.withLock { $0 }).count == 25)
        }
    }
}
