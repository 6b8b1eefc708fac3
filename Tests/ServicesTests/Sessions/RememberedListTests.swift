import Contract
import Domain
import ServiceKit
import Services
import Storage
import TestDatabase
import Testing

/// Lists that are given again from memory follow every rule that a fresh one follows.
@Suite("Lists given again", .enabled(if: !TestDatabase.isUsed, "nothing is remembered where other nodes write"))
struct RememberedListTests {
    /// Asks twice, so that the second answer is one that was given before.
    private func ask(_ world: World, _ request: TestRequest, sourceLocation: SourceLocation = #_sourceLocation) async throws -> TestAnswer {
        let first = try await world.send(request)
        let before = try await world.reusedAnswers()
        let second = try await world.send(request)
        try #expect(await world.reusedAnswers() == before + 1, "It was made anew", sourceLocation: sourceLocation)
        #expect(first.status == 200 && second.body == first.body, sourceLocation: sourceLocation)
        return second
    }

    @Test("the same request gets the same bytes and headers, with an id of its own")
    func same() async throws {
        try await World.open { world in
            let request = TestRequest.get("/sessions").bearer(Person.user.key)
            let first = try await world.send(request)
            let again = try await ask(world, request)
            #expect(again["X-Request-Id"] != first["X-Request-Id"])
            for name in ["Content-Type", "Content-Length", "Vary", "Access-Control-Allow-Origin", "X-Content-Type-Options"] {
                #expect(again[name] == first[name] && again[name] != nil)
            }
            let named = try await world.send(request.with("X-Request-Id", "my-own"))
            #expect(named["X-Request-Id"] == "my-own" && named.body == first.body)
        }
    }

    @Test("a new session, a change, a line of the log and a deletion show in the next answer")
    func changes() async throws {
        try await World.open { world in
            let request = TestRequest.get("/sessions?accountIds=\(world.alpha)").bearer(Person.administrator.key)
            #expect(try await ask(world, request).text.contains("brand new") == false)
            let id = try await world.session { $0.outcome = "brand new" }
            #expect(try await ask(world, request).text.contains("brand new"))
            #expect(try await world.patch("/sessions/\(id)", #"{"consoleData":"patched in"}"#).status == 200)
            #expect(try await ask(world, request).text.contains("patched in"))
            try await world.store.sessions(in: .all).appendToLog(id, message: "one more line", by: World.actor)
            #expect(try await ask(world, request).text.contains("one more line"))
            let span = "startDateTime=2000-01-01&endDateTime=2100-01-01"
            #expect(try await world.delete("/sessions?accountId=\(world.alpha)&\(span)").status == 204)
            #expect(try await ask(world, request).value(ListResponse<SessionInfo>.self).items.isEmpty)
        }
    }

    @Test("what somebody else writes into the same folder shows in the next answer, also in the list of all accounts")
    func otherWriter() async throws {
        try await World.open { world in
            let requests = ["/sessions", "/sessions?accountIds=\(world.beta)"].map { TestRequest.get($0).bearer(Person.administrator.key) }
            for request in requests { _ = try await ask(world, request) }
            let session = SessionToAdd(SessionInfo(account: world.beta, name: "from outside", number: 9))
            try await world.reopened().sessions(in: .all).add([session], by: World.actor)
            for request in requests { #expect(try await ask(world, request).text.contains("from outside")) }
        }
    }

    @Test("a change in one account leaves the answers of another")
    func others() async throws {
        try await World.open { world in
            let beta = TestRequest.get("/sessions").bearer(Person.foreignUser.key)
            _ = try await world.send(beta)
            _ = try await world.session(in: world.alpha)
            let before = try await world.reusedAnswers()
            _ = try await world.send(beta)
            #expect(try await world.reusedAnswers() == before + 1)
        }
    }

    @Test("the same target gives everyone their own sessions, and nobody those of another tenant")
    func tenants() async throws {
        try await World.open { world in
            for _ in 1...3 {
                for person in Person.allCases where person != .nobody {
                    let answer = try await world.get("/sessions", as: person)
                    #expect(answer.text.contains("alpha caller") != person.isForeign)
                    #expect(answer.text.contains("beta caller") == (person.isForeign || person == .administrator))
                }
                try await world.get("/sessions", as: .nobody).expectError(401, .unauthorized)
                try await world.get("/sessions?accountIds=\(world.beta)", as: .user).expectError(403, .forbidden)
                #expect(try await world.get("/sessions?accountIds=\(world.beta)", as: .foreignUser).status == 200)
            }
        }
    }

    @Test("an answer is given again only to the same request: other headers, formats and verbs get their own")
    func requests() async throws {
        try await World.open { world in
            let request = TestRequest.get("/sessions").bearer(Person.user.key)
            let json = try await ask(world, request)
            let csv = try await ask(world, request.with("Accept", "text/csv"))
            #expect(csv["Content-Type"]?.hasPrefix("text/csv") == true && csv["X-Total-Count"] == "3")
            let packed = try await ask(world, request.with("Accept-Encoding", "gzip"))
            #expect(packed["Content-Encoding"] == "gzip" && packed.body.count < json.body.count)
            let head = try await world.send(TestRequest(verb: "HEAD", target: "/sessions").bearer(Person.user.key))
            #expect(head.status == 200 && head.body.isEmpty)
            #expect(try await ask(world, request).body == json.body)
        }
    }

    @Test("pages for people, which show the time, and lists that are sent as they are read are made anew")
    func never() async throws {
        try await World.open { world in
            let before = try await world.reusedAnswers()
            for target in ["/sessions?format=html", "/sessions?all=true"] {
                for _ in 1...2 { #expect(try await world.get(target, as: .user).status == 200) }
            }
            #expect(try await world.reusedAnswers() == before)
        }
    }
}

/// What somebody may do no more, they may not do with answers from memory either.
@Suite("Lists given again to whom they may be given", .enabled(if: !TestDatabase.isUsed, "nothing is remembered where other nodes write"))
struct RememberedCallerTests {
    /// Asks until the answer comes from memory.
    private func warm(_ world: World, _ request: TestRequest) async throws {
        let before = try await world.reusedAnswers()
        for _ in 1...2 { #expect(try await world.send(request).status == 200) }
        #expect(try await world.reusedAnswers() > before)
    }

    @Test("a key that was revoked, and one that has ended meanwhile, are refused at once")
    func keys() async throws {
        try await World.open { world in
            let key = try await world.key(of: .user, "revoked", scopes: ["*"])
            try await warm(world, .get("/sessions").bearer("revoked"))
            try await world.store.apiKeys.delete(key.id, userId: world.id(of: .user), by: World.actor)
            try await world.send(.get("/sessions").bearer("revoked")).expectError(401, .unauthorized)

            let (hash, end) = (SecretToken.hash("short-lived"), DateTime(milliseconds: world.now.milliseconds + 60_000))
            _ = try await world.store.apiKeys.add(
                name: "k",
                secretHash: hash,
                userId: world.id(of: .user),
                scopes: ["*"],
                expires: end,
                by: World.actor
            )
            try await warm(world, .get("/sessions").bearer("short-lived"))
            world.clock.advance(seconds: 60)
            try await world.send(.get("/sessions").bearer("short-lived")).expectError(401, .unauthorized)
        }
    }

    @Test("the use of a key is noted every hour, also when its answers come from memory")
    func lastUse() async throws {
        try await World.open { world in
            let request = TestRequest.get("/sessions").bearer(Person.user.key)
            try await warm(world, request)
            let first = try #require(try await world.store.apiKeys.list(userId: world.id(of: .user)).first?.lastUsed)
            world.clock.advance(seconds: 3600)
            _ = try await world.send(request)
            let second = try #require(try await world.store.apiKeys.list(userId: world.id(of: .user)).first?.lastUsed)
            #expect(second.milliseconds - first.milliseconds >= 3_600_000)
        }
    }

    @Test("who loses an account, or is deleted, sees its sessions no more")
    func users() async throws {
        try await World.open { world in
            let request = TestRequest.get("/sessions").bearer(Person.manager.key)
            try await warm(world, request)
            let change = #"{"accountIds":["\#(world.beta)"]}"#
            #expect(try await world.patch("/users/\(world.id(of: .manager))", change).status == 200)
            let after = try await world.send(request)
            #expect(after.text.contains("beta caller") && !after.text.contains("alpha caller"))
            try await warm(world, request)
            #expect(try await world.delete("/users/\(world.id(of: .manager))").status == 204)
            try await world.send(request).expectError(401, .unauthorized)
        }
    }

    @Test("an administrator who is one no more sees only their own accounts")
    func roles() async throws {
        try await World.open { world in
            _ = try await world.login("second@voice.test", in: [], roles: [.systemAdministrator])
            let cookies = try await world.credentials("second@voice.test", Person.password).cookieValues
            let request = TestRequest.get("/sessions").cookies(cookies)
            try await warm(world, request)
            let users = try await world.get("/users?all=true").value(ListResponse<UserInfo>.self).items
            let id = try #require(users.first { $0.emailAddress == "second@voice.test" }?.id)
            let change = #"{"roles":["User"],"accountIds":["\#(world.alpha)"]}"#
            #expect(try await world.patch("/users/\(id)", change).status == 200)
            let after = try await world.send(request)
            #expect(after.text.contains("alpha caller") && !after.text.contains("beta caller"))
        }
    }

    @Test("who signs out, or whose sign-in has ended, is nobody at once; using it moves its end")
    func signIns() async throws {
        try await World.open { world in
            let request = TestRequest.get("/sessions").cookies(try await world.signIn(as: .user))
            try await warm(world, request)
            for _ in 1...20 {
                world.clock.advance(seconds: 86_400)
                try await warm(world, request)
            }
            world.clock.advance(seconds: 14 * 86_400)
            try await world.send(request).expectError(401, .unauthorized)

            let other = try await world.signIn(as: .user)
            try await warm(world, .get("/sessions").cookies(other))
            #expect(try await world.send(.post("/auth/logout").cookies(other)).status == 200)
            try await world.send(.get("/sessions").cookies(other)).expectError(401, .unauthorized)
        }
    }

    @Test("a password that works is refused while wrong ones count, and after it was changed")
    func passwords() async throws {
        try await World.open { world in
            let request = TestRequest.get("/sessions").basic(Person.user.email, Person.password)
            for _ in 1...3 { #expect(try await world.send(request).status == 200) }
            for _ in 1...4 { _ = try await world.send(.get("/sessions").basic(Person.user.email, "wrong horse")) }
            try await world.send(request).expectError(429, .tooManyRequests)
            world.clock.advance(seconds: 3600)
            for _ in 1...2 { #expect(try await world.send(request).status == 200) }
            let change = #"{"newPassword":"a new long password"}"#
            #expect(try await world.patch("/users/\(world.id(of: .user))", change).status == 200)
            try await world.send(request).expectError(401, .unauthorized)
        }
    }
}

extension World {
    /// How many answers were given again so far.
    fileprivate func reusedAnswers() async throws -> Int {
        let metrics = try await get("/metrics", as: .nobody).text
        let line = metrics.split(separator: "\n").first { $0.hasPrefix("http_answers_reused_total ") }
        return try #require(line.flatMap { Int($0.split(separator: " ")[1]) })
    }
}
