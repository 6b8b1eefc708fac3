import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

@Suite("Revisions of flows in the store")
struct FlowRevisionPlanTests {
    @Test("the revisions of a flow are read by an index, in their order")
    func plans() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        try await temporary.store.database.read { connection in
            let list = FlowRevisions.list(of: "f", ListOptions())
            let plan = try connection.all("EXPLAIN QUERY PLAN \(list.statement(connection.dialect))") { $0.text(3) }
            #expect(plan == ["SEARCH t USING INDEX flow_revision_by_date (flow_id=?)"], "no sorting")
            let count = try connection.all("EXPLAIN QUERY PLAN \(list.countStatement)") { $0.text(3) }
            #expect(count.allSatisfy { $0.hasPrefix("SEARCH") })
        }
    }
}
