import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("How the database finds what a message of a chat belongs to")
struct ChatPlanTests {
    @Test("what counts against the limit is read from an index, and stops at the limit")
    func limit() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        try await temporary.store.database.read { connection in
            let plan = try connection.all("EXPLAIN QUERY PLAN \(ChatRepository.newest("e", since: 1, limit: 10))") { $0.text(3) }
            #expect(plan.contains("SEARCH message USING COVERING INDEX message_by_endpoint (endpoint_id=? AND created>?)"), "\(plan)")
            #expect(!plan.contains { $0.contains("SCAN message") }, "\(plan)")
        }
    }

    @Test("the endpoint of a login is found among 10,000 by an index")
    func ownEndpoint() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        try await temporary.store.database.read { connection in
            let query = EntityQuery(filters: [.userEmailAddress("ann@x.test"), .anyKey("type", ["User"])])
            let statement = try EntityList(query, .endpoint, .accounts(["a"]), connection).statement(connection.dialect)
            let plan = try connection.all("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) }
            #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(plan)")
        }
    }
}
