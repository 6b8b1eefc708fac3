import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Writers racing on one flow")
struct FlowRaceTests {
    @Test("of a hundred who change it at the same time, every change is a revision, and each is there in its turn")
    func unconditional() async throws {
        try await World.open { world in
            let id = try await world.flow("Reception")
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for number in 1...100 {
                    tasks.addTask {
                        let json = #"{"notes":"note \#(number)","comment":"edit \#(number)"}"#
                        try await world.patch("/flows/\(id)", json, as: .manager).expectOK()
                    }
                }
                try await tasks.waitForAll()
            }
            let revisions = try await world.get("/flows/\(id)/revisions?all=true").value(ListResponse<FlowRevisionInfo>.self).items
            #expect(revisions.map(\.number).sorted() == Array(1...101))
            #expect(Set(revisions.compactMap(\.comment)) == Set((1...100).map { "edit \($0)" }))
            let last = try #require(revisions.first { $0.number == 101 }?.comment)
            #expect(try await world.get("/flows/\(id)").value(FlowInfo.self).notes == last.replacing("edit", with: "note"))
        }
    }

    @Test("of a hundred who change the state they read, one wins and the others are told")
    func conditional() async throws {
        try await World.open { world in
            let id = try await world.flow("Reception")
            let tag = try #require(try await world.get("/flows/\(id)")["ETag"])
            let wins = try await withThrowingTaskGroup(of: Int.self) { tasks in
                for number in 1...100 {
                    tasks.addTask {
                        let request = TestRequest.patch("/flows/\(id)", #"{"notes":"\#(number)"}"#).with("If-Match", tag)
                        let answer = try await world.send(request, as: .manager)
                        if answer.status == 200 { return 1 }
                        try answer.expectError(412, .preconditionFailed)
                        return 0
                    }
                }
                return try await tasks.reduce(0, +)
            }
            #expect(wins == 1)
            #expect(try await world.get("/flows/\(id)/revisions").value(ListResponse<FlowRevisionInfo>.self).totalCount == 2)
        }
    }

    @Test("a hundred editors who each add a node to the graph they read, and read again when they are told to, lose none")
    func editors() async throws {
        try await World.open { world in
            let id = try await world.flow("Reception", nodes: [.say("start", "Hello", isStart: true)])
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for number in 1...100 {
                    tasks.addTask { try await Self.add("node \(number)", to: id, world) }
                }
                try await tasks.waitForAll()
            }
            let flow = try await world.get("/flows/\(id)").value(FlowInfo.self)
            #expect(Set(flow.nodes.compactMap(\.id)) == Set(["start"] + (1...100).map { "node \($0)" }))
        }
    }

    /// One of the editors wins each time, so this ends.
    private static func add(_ node: String, to id: String, _ world: World) async throws {
        while true {
            let answer = try await world.get("/flows/\(id)")
            let nodes = try answer.value(FlowInfo.self).nodes + [.say(node, "x")]
            let patch = TestRequest.patch("/flows/\(id)", #"{"nodes":\#(nodes.json)}"#).with("If-Match", try #require(answer["ETag"]))
            let status = try await world.send(patch, as: .manager).status
            if status == 200 { return }
            try #require(status == 412)
        }
    }
}
