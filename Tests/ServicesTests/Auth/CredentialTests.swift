import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("Credentials in the Authorization header")
struct CredentialTests {
    @Test("Basic with the right password is the user; with a wrong one, or none at all, nobody gets in")
    func basic() async throws {
        try await World.open { world in
            #expect(try await world.send(.get("/sessions").basic(Person.user.email, Person.password)).status == 200)
            for request in [
                TestRequest.get("/sessions").basic(Person.user.email, "wrong horse"),
                .get("/sessions").basic("unknown@alpha.test", Person.password),
                .get("/sessions").with("Authorization", "Basic nonsense"),
                .get("/sessions").with("Authorization", "Digest username=x"),
                .get("/sessions").with("Authorization", "Bearer"),
            ] {
                let answer = try await world.send(request)
                try answer.expectError(401, .unauthorized)
                #expect(answer["WWW-Authenticate"] != nil)
            }
        }
    }

    @Test("wrong credentials are not overlooked because the operation is open to everyone or a cookie is good")
    func wrongIsWrong() async throws {
        try await World.open { world in
            try await world.send(.get("/auth/status").bearer("no such key")).expectError(401, .unauthorized)
            let cookies = try await world.signIn(as: .user)
            try await world.send(.get("/sessions").bearer("no such key").cookies(cookies)).expectError(401, .unauthorized)
        }
    }

    @Test("a key does what its scopes say: reading sessions is not changing them, nor reading users")
    func scopes() async throws {
        try await World.open { world in
            _ = try await world.key(of: .administrator, "reader", scopes: ["sessions:read"])
            _ = try await world.key(of: .administrator, "writer", scopes: ["sessions"])
            _ = try await world.key(of: .administrator, "auditor", scopes: ["sys:read"])
            let id = try await world.session()
            let patch = TestRequest.patch("/sessions/\(id)", #"{"consoleData":"x"}"#)
            let disguised = TestRequest.get("/json/reply/PatchSession?sessionId=\(id)&consoleData=x")
            #expect(try await world.send(.get("/sessions").bearer("reader")).status == 200)
            #expect(try await world.send(.get("/sessions/\(id)").bearer("reader")).status == 200)
            try await world.send(patch.bearer("reader")).expectError(403, .forbidden)
            try await world.send(disguised.bearer("reader")).expectError(403, .forbidden)
            try await world.send(.get("/users").bearer("reader")).expectError(403, .forbidden)
            #expect(try await world.get("/sessions/\(id)").value(SessionInfo.self).consoleData == nil)
            #expect(try await world.send(patch.bearer("writer")).status == 200)
            try await world.send(.get("/accounts").bearer("writer")).expectError(403, .forbidden)
            #expect(try await world.send(.post("/api/ListLogEntries").bearer("auditor")).status == 200)
        }
    }

    @Test("a key never has more than its owner's rights, in the header of either kind")
    func owner() async throws {
        try await World.open { world in
            _ = try await world.key(of: .customer, "ambitious", scopes: ["*"])
            try await world.send(.get("/users").bearer("ambitious")).expectError(403, .forbidden)
            try await world.send(.get("/sessions?accountIds=\(world.beta)").bearer("ambitious")).expectError(403, .forbidden)
            #expect(try await world.send(.get("/sessions").basic("ambitious", "")).status == 200)
        }
    }

    @Test("an expired, a revoked and an unknown key get the same answer")
    func ended() async throws {
        try await World.open { world in
            let end = DateTime(milliseconds: world.now.milliseconds + 60_000)
            let (owner, keys) = (world.id(of: .user), world.store.apiKeys)
            let hash = SecretToken.hash("short-lived")
            _ = try await keys.add(name: "k", secretHash: hash, userId: owner, scopes: ["*"], expires: end, by: World.actor)
            let revoked = try await world.key(of: .user, "revoked", scopes: ["*"])
            for secret in ["short-lived", "revoked"] {
                #expect(try await world.send(.get("/sessions").bearer(secret)).status == 200)
            }
            world.clock.advance(seconds: 60)
            try await keys.delete(revoked.id, userId: owner, by: World.actor)
            let unknown = try await world.send(.get("/sessions").bearer("unknown"))
            try unknown.expectError(401, .unauthorized)
            for secret in ["short-lived", "revoked"] {
                #expect(try await world.send(.get("/sessions").bearer(secret)).body == unknown.body)
            }
        }
    }
}
