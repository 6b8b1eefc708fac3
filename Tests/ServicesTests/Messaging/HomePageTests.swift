import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Conversations on the home page")
struct HomePageTests {
    private func message(_ world: World, _ endpoint: String, _ number: Int, in account: String? = nil, customer: String? = nil)
        -> MessageInfo
    {
        MessageInfo {
            ($0.accountId, $0.customerId, $0.endpointId) = (account ?? world.alpha, customer, endpoint)
            ($0.otherAddress, $0.text) = ("+1212555\(1000 + number)", "message \(number)")
            $0.date = DateTime(milliseconds: world.now.milliseconds + Int64(number) * 1000).iso8601
        }
    }

    private func conversations(_ world: World, _ query: String = "", as person: Person = .manager) async throws -> [ConversationInfo] {
        try await world.get("/portal/home?\(query)", as: person).value(AppHomeInformation.self).conversations
    }

    @Test("the ten with the newest messages, of the account and the customer that were asked for, since the day")
    func newest() async throws {
        try await World.open { world in
            let customer = try await world.customer("Customer")
            let endpoint = try await world.endpoint()
            try await world.store.messages(in: .all).add((1...12).map { message(world, endpoint, $0) })
            try await world.store.messages(in: .all).add([message(world, "beta", 50, in: world.beta)])
            try await world.store.messages(in: .all).add([message(world, endpoint, 20, customer: customer)])
            let shown = try await conversations(world, "accountId=\(world.alpha)")
            #expect(shown.map { $0.mostRecentMessage?.text } == ([20] + (4...12).reversed()).map { "message \($0)" })
            #expect(try await conversations(world, "customerId=\(customer)").map { $0.mostRecentMessage?.text } == ["message 20"])
            #expect(try await conversations(world, "fromDate=2024-03-05").count == 10)
            #expect(try await conversations(world, "fromDate=2024-03-06").isEmpty)
            #expect(try await conversations(world, as: .foreignManager).map { $0.mostRecentMessage?.text } == ["message 50"])
        }
    }

    @Test("who manages nothing sees those of their own endpoints")
    func own() async throws {
        try await World.open { world in
            let mine = try await world.endpoint(.user, "Ann") { $0.userEmailAddress = Person.user.email }
            let other = try await world.endpoint(.user, "Bob")
            try await world.store.messages(in: .all).add([message(world, mine, 1), message(world, other, 2)])
            #expect(try await conversations(world, as: .user).map(\.endpointId) == [mine])
            #expect(try await conversations(world).count == 2)
        }
    }
}
