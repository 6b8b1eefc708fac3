import Contract
import ServiceKit
import Testing

@Suite("Reading and changing sessions")
struct SessionChangeTests {
    @Test("GetSession answers the whole log, of archived sessions too")
    func get() async throws {
        try await World.open { world in
            let id = try await world.session()
            let session = try await world.get("/sessions/\(id)", as: .customer).value(SessionInfo.self)
            #expect(session.log.map(\.message) == ["alpha: call 9 started", "alpha: call 9 ended"])
            _ = try await SearchBed(world)
            let archived = try await world.get("/sessions/\(SearchBed.id(1))").value(SessionInfo.self)
            #expect(archived.fromName == "Old")
        }
    }

    @Test("an unknown id and one of another tenant get the same answer")
    func notFound() async throws {
        try await World.open { world in
            let id = try await world.session()
            let foreign = try await world.get("/sessions/\(id)", as: .foreignManager)
            try foreign.expectError(404, .notFound)
            let unknown = try await world.get("/sessions/000000000000000000000000", as: .foreignManager)
            #expect(unknown.text.replacing("000000000000000000000000", with: id) == foreign.text)
        }
    }

    @Test("PatchSession changes its four members and nothing else")
    func patch() async throws {
        try await World.open { world in
            let id = try await world.session()
            let old = try await world.get("/sessions/\(id)").value(SessionInfo.self)
            let body =
                #"{"consoleData":"{\"a\":1}","callState":"Hold","holdReason":"Transferring","queueState":"Queued","fromName":"Mallory","accountId":"\#(world.beta)","outcome":"Lost","log":[]}"#
            let new = try await world.patch("/sessions/\(id)", body, as: .user).value(SessionInfo.self)
            #expect(new.consoleData == #"{"a":1}"#)
            #expect((new.callState, new.holdReason, new.queueState) == (.hold, .transferring, .queued))
            #expect(new.lastModifiedBy?.contains(Person.user.email) == true)
            #expect((new.fromName, new.accountId, new.outcome) == (old.fromName, old.accountId, old.outcome))
            #expect(new.log.map(\.message) == old.log.map(\.message))
            let stored = try await world.get("/sessions/\(id)").value(SessionInfo.self)
            #expect(stored.wireValue == new.wireValue)
        }
    }

    @Test("null clears the console data; what is left out stays")
    func patchOfNull() async throws {
        try await World.open { world in
            let id = try await world.session {
                $0.consoleData = "kept"
                $0.callState = .connected
            }
            let kept = try await world.patch("/sessions/\(id)", #"{"holdReason":"Transferring"}"#).value(SessionInfo.self)
            #expect((kept.consoleData, kept.callState, kept.holdReason) == ("kept", .connected, .transferring))
            let cleared = try await world.patch("/sessions/\(id)", #"{"consoleData":null}"#).value(SessionInfo.self)
            #expect(cleared.consoleData == nil)
            #expect((cleared.callState, cleared.holdReason) == (.connected, .transferring))
        }
    }

    @Test("a state that is none is refused with its name, and nothing changes")
    func patchOfNonsense() async throws {
        try await World.open { world in
            let id = try await world.session()
            let before = try await world.get("/sessions/\(id)").text
            let answer = try await world.patch("/sessions/\(id)", #"{"consoleData":"x","callState":"Flying"}"#)
            try answer.expectError(400, .serialization, fields: ["callState"])
            #expect(try await world.get("/sessions/\(id)").text == before)
        }
    }

    @Test("a line added to the log is dated now and found by the next search")
    func addToLog() async throws {
        try await World.open { world in
            let id = try await world.session()
            let query = "/sessions?log=100%25%20of%20zebras"
            #expect(try await world.get(query, as: .manager).value(ListResponse<SessionInfo>.self).items.isEmpty)
            let added = try await world.post("/sessions/\(id)/log", #"{"message":"Talked about 100% of ZEBRAS"}"#, as: .user)
            #expect(added.status == 204)
            #expect(added.body.isEmpty)
            let found = try await world.get(query, as: .manager).value(ListResponse<SessionInfo>.self)
            #expect(found.items.map(\.base.id) == [id])
            #expect(found.items.first?.log.last?.date == world.now.iso8601)
            #expect(found.items.first?.log.count == 3)
        }
    }

    @Test("a line without text, and one that is too long, are refused")
    func addNothingToLog() async throws {
        try await World.open { world in
            let id = try await world.session()
            try await world.post("/sessions/\(id)/log", "{}").expectError(400, .notEmpty, fields: ["Message"])
            let long = String(repeating: "x", count: 65_537)
            try await world.post("/sessions/\(id)/log", #"{"message":"\#(long)"}"#).expectError(400, .outOfRange, fields: ["message"])
            #expect(try await world.get("/sessions/\(id)").value(SessionInfo.self).log.count == 2)
        }
    }

    @Test("DeleteSessions takes the range with both its ends, live and archived, and leaves other accounts alone")
    func delete() async throws {
        try await World.open { world in
            let bed = try await SearchBed(world)
            let range = "startDateTime=2024-02-28T23:59:59.999Z&endDateTime=2024-02-29T23:59:59.999Z"
            #expect(try await world.delete("/sessions?accountId=\(world.child)&\(range)").status == 204)
            #expect(try await bed.names("") == ["Eve"])
            #expect(try await bed.names("searchArchive=true") == ["Old"])
            #expect(try await bed.names("log=payment").isEmpty)
            #expect(try await world.get("/sessions", as: .manager).value(ListResponse<SessionInfo>.self).totalCount == 3)
            let all = "startDateTime=2000-01-01&endDateTime=2100-01-01"
            #expect(try await world.delete("/sessions?accountId=\(world.child)&\(all)").status == 204)
            #expect(try await bed.names("searchArchive=true").isEmpty)
        }
    }

    @Test("DeleteSessions without account or dates, or with dates that are none, deletes nothing")
    func deleteNothing() async throws {
        let queries: [(query: String, code: ErrorCode, field: String)] = [
            ("startDateTime=2000-01-01&endDateTime=2100-01-01", .notEmpty, "AccountId"),
            ("accountId=A&endDateTime=2100-01-01", .notEmpty, "StartDateTime"),
            ("accountId=A&startDateTime=2000-01-01", .notEmpty, "EndDateTime"),
            ("accountId=A&startDateTime=then&endDateTime=2100-01-01", .argument, "startDateTime"),
            ("accountId=A&startDateTime=2000-01-01&endDateTime=2100-02-30", .argument, "endDateTime"),
            ("accountId=A&startDateTime=2100-01-01&endDateTime=2000-01-01", .argument, "endDateTime"),
        ]
        try await World.open { world in
            for (query, code, field) in queries {
                let target = "/sessions?\(query.replacing("accountId=A", with: "accountId=\(world.alpha)"))"
                try await world.delete(target, as: .manager).expectError(400, code, fields: [field])
            }
            #expect(try await world.get("/sessions", as: .manager).value(ListResponse<SessionInfo>.self).totalCount == 3)
        }
    }

    @Test("GetMySessions gives the sessions in progress that have the caller as a member")
    func mine() async throws {
        try await World.open { world in
            func session(_ member: String, ended: Bool, in account: String? = nil) async throws -> String {
                try await world.session(in: account) {
                    $0.ended = ended
                    $0.members = [SessionMemberInfo { $0.identity = member }]
                }
            }
            let byEmail = try await session(Person.user.email.uppercased(), ended: false)
            let byId = try await session(world.id(of: .user), ended: false)
            _ = try await session(Person.user.email, ended: true)
            _ = try await session(Person.customer.email, ended: false)
            _ = try await session(Person.user.email, ended: false, in: world.beta)
            let mine = try await world.get("/sessions/my", as: .user).value(GetMySessionsResponse.self)
            #expect(Set(mine.sessions.map(\.base.id)) == [byEmail, byId])
        }
    }
}
