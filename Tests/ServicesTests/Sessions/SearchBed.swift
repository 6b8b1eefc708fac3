import Contract
import ServiceKit
import Testing

/// Sessions whose texts and dates tell the filters of `ListSessions` apart, in an account of their own.
///
/// From the oldest on: Old (archived), Ann, Änne, Bob, Eve (a child of Ann's).
struct SearchBed {
    let world: World

    static func id(_ number: Int) -> String { "00000000000000000000000\(number)" }

    init(_ world: World) async throws {
        self.world = world
        try await add(1, "Old", date: "2024-01-01T00:00:00.000Z", archived: true)
        try await add(2, #"Ann 100% "Quoted" O'Neil"#, date: "2024-02-28T23:59:59.999Z") {
            $0.fromAddress = "+15551230001"
            $0.destination = "sales_desk"
            $0.customerId = "c1"
            $0.endpointId = "e1"
            $0.log = [SessionLogInfo { $0.message = "Payment failed: code_7" }]
        }
        try await add(3, "Änne", date: "2024-02-29T00:00:00.000Z") {
            $0.fromPhoneNumber = "+15551230002"
            $0.customerId = "c2"
            $0.endpointId = "e2"
            $0.log = [SessionLogInfo { $0.message = "Payment OK" }]
        }
        try await add(4, "Bob 100 x", date: "2024-02-29T23:59:59.999Z") {
            $0.fromAddress = "bob@example.com"
            $0.destination = "salesXdesk"
            $0.answeredByName = "Zoë"
            $0.customerId = "c1"
            $0.endpointId = "e3"
            $0.log = ["codeX7", "payment later"].map { message in SessionLogInfo { $0.message = message } }
        }
        try await add(5, "Eve", date: "2024-03-01T00:00:00.000Z", parent: Self.id(2))
    }

    private func add(
        _ number: Int,
        _ name: String,
        date: String,
        archived: Bool = false,
        parent: String? = nil,
        _ change: (inout SessionInfo) -> Void = { _ in }
    ) async throws {
        var session = SessionInfo {
            $0.base.id = Self.id(number)
            $0.base.dateCreated = date
            $0.accountId = world.child
            $0.fromName = name
            $0.outcome = "Answered"
        }
        change(&session)
        try await world.add([session], archived: archived, parent: parent)
    }

    /// The first words of the names on the page that a query gives.
    func names(_ query: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> [String] {
        let answer = try await world.get("/sessions?accountIds=\(world.child)\(query.isEmpty ? "" : "&\(query)")")
        let page = try answer.value(ListResponse<SessionInfo>.self, sourceLocation: sourceLocation)
        return page.items.map { String($0.fromName?.split(separator: " ").first ?? "") }
    }
}
