import Contract
import ServiceKit
import Testing

@Suite("Changes on a condition")
struct ConditionTests {
    /// Operations about one thing that its path names.
    private static func aboutOne(_ verbs: Set<String>) -> [OperationCase] {
        OperationCase.all.filter { operation in
            guard let declared = EvoVoice.registry.operation(named: operation.name)?.operation else { return false }
            return verbs.contains(declared.method) && declared.routes.contains { $0.path.contains("Id}") || $0.path.hasSuffix("{isoCode}") }
        }
    }

    /// How many segments the route has that ends in an id; 0 if there is none.
    private static func depth(of operation: OperationCase) -> Int {
        let routes = EvoVoice.registry.operation(named: operation.name)?.operation.routes ?? []
        return routes.first { $0.path.hasSuffix("Id}") || $0.path.hasSuffix("{isoCode}") }?.path.split(separator: "/").count ?? 0
    }

    @Test("whatever changes or deletes one thing is refused if it was meant for another state, and changes nothing")
    func stale() async throws {
        let operations = Self.aboutOne(["PATCH", "DELETE"])
        #expect(operations.count >= 8)
        try await World.open { world in
            for operation in operations {
                let request = try await operation.request(world)
                let changes = try await world.changes()
                let answer = try await world.send(request.with("If-Match", #""stale""#), as: .administrator)
                #expect(answer.status == 412, "\(operation.name): \(answer.text)")
                #expect(try await world.changes() == changes, "\(operation.name)")
                let weak = try await world.send(request.with("If-Match", #"W/"stale""#), as: .administrator)
                #expect(weak.status == 412, "\(operation.name): a weak tag matches nothing")
                let any = try await world.send(request.with("If-Match", "*"), as: .administrator)
                #expect(any.status == operation.success, "\(operation.name): \(any.text)")
            }
        }
    }

    @Test("whatever shows one thing tells its state, and a change for that state is made")
    func tags() async throws {
        try await World.open { world in
            let paths = [
                "/sessions/\(try await world.session())", "/ai/sessions/\(try await world.aiSession())",
                "/accounts/\(world.alpha)", "/users/\(world.id(of: .customer))", "/customers/\(try await world.customer())",
            ]
            for path in paths {
                let tag = try #require(try await world.get(path)["ETag"], "\(path)")
                #expect(try await world.get(path)["ETag"] == tag, "\(path): the same state")
                let json = #"{"name":"x","purpose":"x","firstName":"x","consoleData":"x"}"#
                let changed = try await world.send(.patch(path, json).with("If-Match", tag), as: .administrator)
                #expect(changed.status == 200, "\(path): \(changed.text)")
                let newTag = try #require(changed["ETag"], "\(path)")
                #expect(newTag != tag, "\(path)")
                #expect(try await world.get(path)["ETag"] == newTag, "\(path)")
            }
        }
    }

    @Test("everything that is shown by its id has a tag")
    func allTagged() async throws {
        try await World.open { world in
            for operation in Self.aboutOne(["GET"]) {
                let request = try await operation.request(world)
                guard request.target.split(separator: "/").count == Self.depth(of: operation) else { continue }
                let answer = try await world.send(request, as: .administrator)
                #expect(answer["ETag"] != nil, "\(operation.name)")
            }
        }
    }
}
