import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Contacts of a user")
struct ContactTests {
    private func contacts(_ world: World, as person: Person = .user) async throws -> [AppContact] {
        try await world.get("/app/contacts", as: person).value(GetMyContactsResponse.self).contacts
    }

    @Test("are the other users and the teams of the account by name, each with how to be reached")
    func account() async throws {
        try await World.open { world in
            let customer = try await world.customer("alpha customer")
            _ = try await world.ownEndpoint(of: .user)
            let ann = try await world.endpoint(.user, "ann alpha") { endpoint in
                (endpoint.userEmailAddress, endpoint.userMode, endpoint.customerId) = ("ann@alpha.test", .softPhone, customer)
            }
            let desk = try await world.endpoint(.user, "Desk alpha") { ($0.sipUserName, $0.userMode) = ("desk", .sipPhone) }
            let plain = try await world.endpoint(.user, "Plain alpha")
            let both = try await world.endpoint(.team, "Both alpha") { $0.teamMembers = [desk, ann] }
            let phones = try await world.endpoint(.team, "Phones alpha") { $0.teamMembers = [desk] }
            let empty = try await world.endpoint(.team, "Empty alpha")
            _ = try await world.endpoint(.assistant, "Assistant alpha")
            _ = try await world.endpoint(.user, "beta user", in: world.beta)
            let found = try await contacts(world)
            #expect(found.map(\.displayName) == ["ann alpha", "Both alpha", "Desk alpha", "Empty alpha", "Phones alpha", "Plain alpha"])
            #expect(found.map(\.type) == [.user, .team, .user, .team, .team, .user])
            #expect(found.map(\.address) == ["ann@alpha.test", both, "desk", empty, phones, plain])
            #expect(found.map(\.canCall) == [true, true, true, false, true, false])
            #expect(found.map(\.canChat) == [true, true, false, false, false, false])
            #expect(found.map(\.customerName) == ["alpha customer", nil, nil, nil, nil, nil])
        }
    }

    @Test("of a user of a customer are those of that customer and below, never those of another")
    func customer() async throws {
        try await World.open { world in
            let (north, south) = (try await world.customer("alpha north"), try await world.customer("alpha south"))
            let below = try await world.customer("alpha north-east", below: north)
            _ = try await world.ownEndpoint(of: .user) { $0.customerId = north }
            for (name, customer) in [("alpha n", north), ("alpha ne", below), ("alpha s", south)] {
                _ = try await world.endpoint(.user, name) { $0.customerId = customer }
            }
            _ = try await world.endpoint(.user, "alpha of nobody")
            #expect(try await contacts(world).map(\.displayName) == ["alpha n", "alpha ne"])
        }
    }

    @Test("of who has no endpoint are none, and of 1,100 colleagues the first 1,000 by name")
    func many() async throws {
        try await World.open { world in
            let colleagues = (0..<1100).map { number in
                EndpointInfo {
                    ($0.accountId, $0.type) = (world.alpha, .user)
                    $0.name = "alpha \(10_000 + number)"
                }
            }
            _ = try await world.store.entities(EndpointInfo.self, in: .all).add(colleagues.shuffled(), by: World.actor)
            #expect(try await contacts(world).isEmpty)
            _ = try await world.ownEndpoint(of: .user) { $0.name = "zoe" }
            let found = try await contacts(world)
            #expect(found.map(\.displayName) == (0..<1000).map { "alpha \(10_000 + $0)" })
        }
    }
}
