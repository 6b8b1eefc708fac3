import Contract
import ServiceKit
import Testing

@Suite("AI sessions")
struct AISessionTests {
    @Test("an AI session is made, read, changed, listed and deleted")
    func lifetime() async throws {
        try await World.open { world in
            let made = try await world.post("/ai/sessions", #"{"accountId":"\#(world.child)","purpose":"Tidy up"}"#)
                .value(AISessionInfo.self)
            let id = try #require(made.base.id)
            #expect((made.accountId, made.accountName, made.purpose) == (world.child, "Alpha child", "Tidy up"))
            #expect(made.base.dateCreated == world.now.iso8601)

            let changed = try await world.patch("/ai/sessions/\(id)", #"{"purpose":"Tidy more"}"#).value(AISessionInfo.self)
            #expect(changed.purpose == "Tidy more")
            let same = try await world.patch("/ai/sessions/\(id)", "{}").value(AISessionInfo.self)
            #expect(same.purpose == "Tidy more")
            let detail = try await world.get("/ai/sessions/\(id)").value(AISessionDetail.self)
            #expect(detail.base.purpose == "Tidy more" && detail.actions.isEmpty)
            let cleared = try await world.patch("/ai/sessions/\(id)", #"{"purpose":null}"#).value(AISessionInfo.self)
            #expect(cleared.purpose == nil)

            let list = try await world.get("/ai/sessions?accountIds=\(world.child)").value(ListResponse<AISessionInfo>.self)
            #expect(list.items.map(\.base.id) == [id])
            #expect(try await world.get("/ai/sessions").value(ListResponse<AISessionInfo>.self).totalCount == 3)

            #expect(try await world.delete("/ai/sessions/\(id)").status == 204)
            try await world.get("/ai/sessions/\(id)").expectError(404, .notFound)
            try await world.delete("/ai/sessions/\(id)").expectError(404, .notFound)
        }
    }

    @Test("an AI session needs an account, and one that exists")
    func accounts() async throws {
        try await World.open { world in
            try await world.post("/ai/sessions", "{}").expectError(400, .notEmpty, fields: ["AccountId"])
            try await world.post("/ai/sessions", #"{"accountId":"none"}"#).expectError(403, .forbidden)
            try await world.get("/ai/sessions?sortField=nope").expectError(400, .argument, fields: ["sortField"])
        }
    }
}
