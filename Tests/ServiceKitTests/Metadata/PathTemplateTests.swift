import Testing

@testable import ServiceKit

@Suite("Paths of an OpenAPI document")
struct PathTemplateTests {
    private let schema = ObjectSchema(
        name: "Get",
        namespace: "Test",
        members: [MemberSchema("SessionId", .scalar(.string)), MemberSchema("IsBYOA", .scalar(.bool))]
    )

    private func template(_ path: String) -> PathTemplate { PathTemplate(.get(path), of: schema) }

    @Test("variables are spelled like the request's members")
    func spelling() {
        #expect(template("/sessions/{sessionid}/{ISBYOA}").text == "/sessions/{sessionId}/{isBYOA}")
        #expect(template("/x/{Other}").variables == ["other"])
    }

    @Test("wildcards are plain variables, and parts of segments stay parts")
    func parts() {
        #expect(template("/files/{Path*}").text == "/files/{path}")
        #expect(template("/reports/{Id}.xlsx").text == "/reports/{id}.xlsx")
    }

    @Test("a name that stands twice is told apart")
    func uniqueNames() {
        #expect(template("/a/{Id}/b/{Id}").text == "/a/{id}/b/{id2}")
    }

    @Test("paths that differ in names or case only have one structure")
    func structure() {
        #expect(template("/a/{Id}").structure == template("/A/{Name}").structure)
        #expect(template("/a/{Id}").structure != template("/a/{Id}.csv").structure)
    }

    @Test("an open brace without its other half is plain text")
    func malformed() {
        #expect(template("/a/{Id").text == "/a/{Id")
        #expect(template("/a/}{").variables.isEmpty)
    }
}
