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

    @Test("pages of 10,000 revisions follow each other without a gap")
    func paging() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let account = try await temporary.account("A")
        let flow = try await store.entities(FlowInfo.self, in: .all).add(.talking("x", account), by: .test)
        let id = flow.base.id ?? ""
        try await store.change(in: .all, by: .test) { change in
            for number in 2...10_000 {
                var state = flow
                state.notes = "note \(number)"
                try change.addRevision(of: state, members: ["notes"], action: "PatchFlow")
            }
        }
        let revisions = store.flowRevisions(in: .all)
        var seen: [Int] = []
        for page in 0..<10 {
            let found = try await revisions.list(of: id, ListOptions(paging: try Paging(page: page, countPerPage: 1000)))
            #expect(found.totals.count == 10_000)
            seen += found.items.map(\.number)
        }
        #expect(seen == (1...10_000).reversed())
        #expect(try await revisions.get(id, 5000).flow?.notes == "note 5000")
    }
}
