import ServiceKit
import Testing

@Suite("Requests with long lists")
struct LongListTests {
    @Test(
        "a list with more values than can be asked for at once is refused by its name, a shorter one is not",
        arguments: [("ListMessages", "endpointIds"), ("ListSessions", "customerIds"), ("ListFlows", "specificIds")]
    )
    func refused(operation: String, field: String) async throws {
        try await World.open { world in
            let ids = (0..<70_000).map { "\"\($0)\"" }
            func ask(_ count: Int) async throws -> TestAnswer {
                let body = #"{"\#(field)":[\#(ids.prefix(count).joined(separator: ","))]}"#
                return try await world.post("/api/\(operation)", body, as: .manager)
            }
            for count in [1001, 70_000] { try await ask(count).expectError(400, .outOfRange, fields: [field]) }
            #expect(try await ask(1000).status == 200)
        }
    }
}
