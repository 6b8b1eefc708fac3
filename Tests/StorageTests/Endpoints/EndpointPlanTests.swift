import Contract
import Domain
import OrderedCollections
import ServiceKit
import Testing

@testable import Storage

@Suite("How the database finds endpoints")
struct EndpointPlanTests {
    @Test("each filter is served by an index, and so are shared values")
    func plans() async throws {
        let temporary = try TemporaryStore(isEmbedded: true)
        let filters: [(name: String, filter: EntityFilter)] = [
            ("type", .anyKey("type", ["User"])), ("flows", .flows(["f"], state: nil)), ("flows in a state", .flows(["f"], state: "Open")),
            ("flow parameters", .flowParameters(Struct(["N": Value { $0.numberValue = 3 }]))), ("data", .data("City", "Vienna")),
            ("SIP user name", .sipUserName("x")), ("phone number", .text(anyOf: ["phoneNumber"], contains: "555")),
            ("names", .text(anyOf: ["name", "displayName"], contains: "x")), ("customers", .customers(["c"], isShallow: false)),
        ]
        try await temporary.store.database.read { connection in
            func expectIndex(_ statement: SQL, _ name: String) throws {
                let plan = try connection.all("EXPLAIN QUERY PLAN \(statement)") { $0.text(3) }
                let fine = ["SCAN below", "SCAN b"]
                let scans = plan.filter { $0.hasPrefix("SCAN") && !fine.contains($0) && !$0.contains("VIRTUAL TABLE INDEX") }
                #expect(scans.isEmpty, "\(name): \(plan)")
            }
            for (name, filter) in filters {
                let list = try EntityList(EntityQuery(filters: [filter]), .endpoint, .accounts(["a"]), connection)
                try expectIndex(list.statement(connection.dialect), name)
                try expectIndex(list.countStatement, name)
            }
            try expectIndex(EntityRepository<EndpointInfo>.duplicates("data.Code", "a"), "shared values")
        }
    }
}
