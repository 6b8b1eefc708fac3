import Contract
import Domain
import ServiceKit
import Storage
import TestDatabase
import Testing

@Suite("The list of conversations, of which there are 10,000")
struct ConversationListTests {
    private struct Talk {
        var account: String
        var customer: String
        var endpoint: String
        var address: String
        var date: String
    }

    @Test("shows the 1,000 with the newest messages, and each filter narrows it to what a look at all finds, by indexes")
    func conversations() async throws {
        let log = StatementLog()
        try await World.open(onStatement: { log.note($0) }) { world in
            let talks = (0..<10_000).map { number in
                Talk(
                    account: world.account(ofRow: number),
                    customer: "c\(number % 50)",
                    endpoint: number % 40 == 0 ? "b\(number % 30)" : "e\(number % 30)",
                    address: "+1\(number)",
                    date: DateTime(milliseconds: 1_700_000_000_000 + 1000 * Int64(number * 7919 % 10_007)).iso8601
                )
            }
            try await world.store.messages(in: .all).add(
                talks.map { talk in
                    MessageInfo {
                        ($0.accountId, $0.customerId, $0.endpointId) = (talk.account, talk.customer, talk.endpoint)
                        ($0.otherAddress, $0.date, $0.isUnread) = (talk.address, talk.date, true)
                    }
                }
            )
            try world.database?.run("ANALYZE")
            let moment = DateTime(milliseconds: 1_700_000_000_000 + 1000 * 9500).iso8601
            let filters: [(query: String, matches: (Talk) -> Bool)] = [
                ("", { _ in true }), ("accountIds=\(world.beta)", { $0.account == world.beta }),
                ("customerIds=c3,c4", { ["c3", "c4"].contains($0.customer) }), ("endpointIds=e5", { $0.endpoint == "e5" }),
                ("afterDate=\(moment)", { $0.date > moment }),
                ("endpointIds=e5&customerIds=c5", { ($0.endpoint, $0.customer) == ("e5", "c5") }),
            ]
            for (query, matches) in filters {
                for person in [Person.administrator, .user] where !(person == .user && query.contains(world.beta)) {
                    _ = log.take()
                    let found = try await world.get("/conversations?\(query)", as: person).value(ListConversationsResponse.self)
                        .conversations
                    let statements = log.take()
                    let own = talks.filter { matches($0) && (person == .administrator || $0.account == world.alpha) }
                    let wanted = own.sorted { $0.date > $1.date }.prefix(1000)
                    #expect(found.map(\.otherAddress) == wanted.map(\.address), "\(query) as \(person)")
                    #expect(!found.isEmpty && found.allSatisfy { $0.unreadCount == 1 }, "\(query) as \(person)")
                    guard person == .user || query.contains(world.beta) else { continue }
                    for statement in statements { try await world.plan(of: statement).expectIndexes() }
                }
            }
        }
    }
}
