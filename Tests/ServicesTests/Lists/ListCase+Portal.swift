import Contract
import Domain
import ServiceKit
import Storage

extension ListCase {
    /// Live and archived calls, in one list.
    static let callHistory = ListCase(operation: AppGetCallHistory.self) { world in
        for part in 0..<10 {
            try await world.add((part * 1000..<(part + 1) * 1000).map { session($0, world) }, archived: part < 2)
        }
        var query = SessionQuery()
        (query.archive, query.options.paging) = (.both, try Paging(all: true))
        var ids: Set<String> = []
        for try await documents in try await world.store.sessions(in: .all).stream(query) {
            guard case .list(let items) = try JSONReader.parse([UInt8(ascii: "[")] + documents + [UInt8(ascii: "]")]) else { continue }
            ids.formUnion(try items.map { try ListRow($0).id })
        }
        return ListBed(
            path: "/portal/call-history",
            ids: ids,
            isAlphas: { $0.text("accountId") == world.alpha },
            filters: [
                .account("accountId", world.beta),
                ListFilter("customerId", query: "customerId=c3") { $0.text("customerId") == "c3" },
            ]
        )
    }

    private static func session(_ number: Int, _ world: World) -> SessionInfo {
        var session = SessionInfo()
        session.accountId = world.account(ofRow: number)
        session.dateCreated = DateTime(milliseconds: 1_700_000_000_000 + 60_000 * Int64(number / 3)).iso8601
        session.customerId = number % 9 == 0 ? nil : "c\(number % 50)"
        (session.endpointId, session.endpointName) = ("e\(number % 20)", "Line \(number % 20)")
        (session.fromAddress, session.fromName) = ("+1555\(1_000_000 + number * 7919 % 10_000)", World.name(ofRow: number))
        (session.toAddress, session.outcome) = ("+1212\(number % 100)", number % 7 == 0 ? nil : "Outcome \(number % 5)")
        (session.ended, session.wasMissed) = (true, number % 6 == 0)
        session.channel = number % 10 == 0 ? .chat : .voice
        session.direction = number % 4 == 0 ? .outgoing : .incoming
        session.dateCompleted = DateTime(milliseconds: 1_700_000_100_000 + 1000 * Int64(number)).iso8601
        return session
    }
}
