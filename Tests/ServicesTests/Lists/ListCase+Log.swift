import Contract
import Domain
import ServiceKit
import TestDatabase

@testable import Storage

extension ListCase {
    static let log = ListCase(operation: ListLogEntries.self) { world in
        for part in 0..<10 {
            world.clock.advance(seconds: 86_400)
            let (store, entries) = (world.store, (part * 1000..<(part + 1) * 1000).map { entry($0, world) })
            try await store.database.write { transaction in
                transaction.changesOnly([])
                for (change, actor) in entries { try change.record(by: actor, store: store, transaction.connection) }
            }
        }
        var query = LogQuery()
        query.options.paging = try Paging(all: true)
        let ids = try await world.store.log(in: .all).list(query).items.compactMap(\.base.id)
        return ListBed(
            path: "/json/reply/ListLogEntries",
            ids: Set(ids),
            isAlphas: { $0.text("accountId") == world.alpha },
            filters: [
                .account("accountIds", world.beta),
                ListFilter("customerIds", query: "customerIds=c3,c4") { ["c3", "c4"].contains($0.text("customerId")) },
                ListFilter("startDate", query: "startDate=2024-03-14") { ($0.text("dateCreated") ?? "") >= "2024-03-14" },
                ListFilter("customerIds", query: "customerIds=c3,_") { [nil, "c3"].contains($0.text("customerId")) },
                ListFilter("endDate", query: "endDate=2024-03-06") { ($0.text("dateCreated") ?? "") < "2024-03-07" },
                ListFilter("description", query: "description=%C3%84PFEL%2077") { $0.contains("äpfel 77", in: "description") },
            ]
        )
    }

    private static func entry(_ number: Int, _ world: World) -> (LogChange, Actor) {
        var change = LogChange(
            action: ["PatchCustomer", "newCustomer", "DeleteFlow"][number % 3],
            subjectId: number % 8 == 0 ? nil : "subject-\(number % 700)",
            accountId: world.account(ofRow: number),
            description: "Changed \(World.name(ofRow: number))"
        )
        change.customerId = number % 3 == 0 ? nil : "c\(number % 50)"
        change.customerName = change.customerId.map { "Customer " + $0 }
        change.after = Array(#"{"name":"x"}"#.utf8)
        let actor = Actor(
            userId: number % 5 == 0 ? nil : "u\(number % 40)",
            name: "user\(number % 40)@x.test",
            address: number % 5 == 0 ? nil : "10.0.0.\(number % 200)",
            requestId: "R\(number % 900)"
        )
        return (change, actor)
    }
}
