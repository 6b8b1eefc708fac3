import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage
import Testing

@Suite("The log of changes")
struct LogTests {
    @Test("every kind of change leaves an entry for each thing it changes: what, when, by whom")
    func changes() async throws {
        try await World.open { world in
            for operation in OperationCase.all where Self.isChanging(operation) {
                let request = try await operation.request(world)
                let before = try await world.changes()
                #expect(try await world.send(request, as: .administrator).status == operation.success)
                let changes = try await world.changes() - before
                #expect(Self.severalChanges.contains(operation.name) ? changes > 1 : changes == 1, "\(operation.name): \(changes)")
                let entry = try #require(try await world.logEntries().first)
                let expected = operation.name == "Authenticate" ? Person.foreignUser.email : "administrator@voice.test (key test)"
                #expect(entry.userName == expected, "\(operation.name)")
                #expect(entry.base.dateCreated == world.now.iso8601)
                #expect(entry.description?.isEmpty == false)
            }
        }
    }

    /// What reads with another verb than GET; synchronising numbers that are the same on both sides does no more.
    private static let readsOtherwise: Set<String> = [
        "CheckAccount", "ListLogEntries", "TestSchedule", "AppGetSystemSettings", "NotUsedRequest", "SyncPhoneNumbers",
    ]
    /// What changes several things: a number is registered and then bought, a user's endpoint has a login.
    private static let severalChanges: Set<String> = ["BuyPhoneNumber", "NewUserEndpoint"]

    private static func isChanging(_ operation: OperationCase) -> Bool {
        let method = EvoVoice.registry.operation(named: operation.name)?.operation.method
        return method != "GET" && !readsOtherwise.contains(operation.name)
    }

    @Test("what only reads leaves none")
    func reads() async throws {
        try await World.open { world in
            for operation in OperationCase.all where !Self.isChanging(operation) {
                let request = try await operation.request(world)
                let before = try await world.changes()
                #expect(try await world.send(request, as: .administrator).status == operation.success)
                #expect(try await world.changes() == before, "\(operation.name)")
            }
        }
    }

    @Test("an entry has what was changed before and after")
    func beforeAndAfter() async throws {
        try await World.open { world in
            _ = try await world.patch("/accounts/\(world.alpha)", #"{"name":"Alpha & Sons"}"#)
            let entry = try #require(try await world.logEntries().first)
            #expect(entry.description == "Account 'Alpha & Sons': changed name")
            #expect(entry.before == ["name": .text("Alpha")])
            #expect(entry.after == ["name": .text("Alpha & Sons")])
            #expect(entry.action == "PatchAccount")
            #expect(entry.subjectId == world.alpha)
            #expect(entry.userId == world.id(of: .administrator))
        }
    }

    @Test("an entry says from where: the address, and the id of the request")
    func origin() async throws {
        try await World.open { world in
            let request = TestRequest.patch("/accounts/\(world.alpha)", #"{"name":"Alpha & Sons"}"#).with("X-Request-Id", "ticket-4711")
            #expect(try await world.send(request, as: .administrator).status == 200)
            let entry = try #require(try await world.logEntries().first)
            #expect(entry.requestId == "ticket-4711")
            #expect(entry.address == "127.0.0.1")
        }
    }

    @Test("what is new stands in its entry whole, and so does what was deleted; of a log that grew, what was added")
    func extent() async throws {
        try await World.open { world in
            let account = try await world.post("/accounts", #"{"name":"Gamma"}"#).value(AccountInfo.self)
            let added = try #require(try await world.logEntries().first)
            #expect(added.before.isEmpty)
            #expect(added.after["name"] == .text("Gamma"))
            #expect(try await world.send(.delete("/accounts/\(account.id ?? "")"), as: .administrator).status == 204)
            let deleted = try #require(try await world.logEntries().first)
            #expect(deleted.before["name"] == .text("Gamma"))
            #expect(deleted.after.isEmpty)
            let id = try await world.session()
            for line in ["one", "two"] { _ = try await world.post("/sessions/\(id)/log", #"{"message":"\#(line)"}"#) }
            let grown = try #require(try await world.logEntries().first)
            #expect(grown.before == ["log": .list([])])
            guard case .list(let lines)? = grown.after["log"] else { return #expect(Bool(false), "\(grown.after)") }
            #expect(lines.count == 1)
            #expect(grown.after.description.contains("two"))
            #expect(!grown.after.description.contains("one\""))
        }
    }

    @Test("a request that changes nothing leaves no entry")
    func nothing() async throws {
        try await World.open { world in
            let before = try await world.changes()
            #expect(try await world.patch("/accounts/\(world.alpha)", #"{"name":"Alpha"}"#).status == 200)
            #expect(try await world.patch("/users/\(world.id(of: .user))", "{}").status == 200)
            #expect(try await world.patch("/sessions/\(world.session())", "{}").status == 200)
            #expect(try await world.changes() == before + 1, "only the new session")
        }
    }

    @Test("passwords, hashes, tokens and keys are never in the log")
    func secrets() async throws {
        try await World.open { world in
            let email = "new@alpha.test"
            let json = #"{"accountId":"\#(world.alpha)","emailAddress":"\#(email)","password":"battery staple"}"#
            let user = try await world.post("/users", json).value(UserInfo.self)
            #expect(try await world.patch("/users/\(user.id ?? "")", #"{"newPassword":"another staple"}"#).status == 200)
            _ = try await world.post("/accounts", #"{"name":"Own","twilioAccountSid":"AC1","twilioAuthToken":"carrier-secret"}"#)
            let cookies = try await world.signIn(as: .user)
            _ = try await world.credentials(email, "mistyped staple")
            let text = try await world.logText()
            let secrets =
                ["staple", "carrier-secret", "$argon2", Person.user.key, Person.password] + cookies.values.filter { $0.count > 4 }
            for secret in secrets { #expect(!text.contains(secret), "\(secret)") }
            #expect(text.contains("Failed to sign in as \(email)"))
            #expect(text.contains("changed password"))
        }
    }

    @Test("each tenant sees its own entries; those of no account are the administrator's")
    func tenants() async throws {
        try await World.open { world in
            _ = try await world.signIn(as: .foreignUser)
            _ = try await world.patch("/accounts/\(world.alpha)", #"{"maxPhoneNumbers":1}"#)
            let own = try await world.logEntries(as: .foreignManager)
            #expect(!own.isEmpty)
            #expect(Set(own.map(\.accountId)) == [world.beta])
            #expect(try await world.logEntries(as: .customer).allSatisfy { $0.accountId == world.alpha })
            #expect(try await world.logEntries().contains { $0.accountId == nil })
            let foreign = try await world.get("/api/ListLogEntries?accountIds=\(world.alpha)", as: .foreignManager)
            try foreign.expectError(403, .forbidden)
        }
    }

    @Test("entries are found by day and by part of their description")
    func filters() async throws {
        try await World.open { world in
            world.clock.advance(seconds: 86_400)
            _ = try await world.patch("/accounts/\(world.alpha)", #"{"maxPhoneNumbers":1}"#)
            let found = try await world.logEntries("description=MAXPHONE&startDate=2024-03-06&endDate=2024-03-06")
            #expect(found.map(\.accountName) == ["Alpha"])
            #expect(try await world.logEntries("description=maxPhone&endDate=2024-03-05").isEmpty)
            #expect(try await world.logEntries("description=%25").isEmpty)
            try await world.get("/api/ListLogEntries?startDate=x").expectError(400, .argument, fields: ["startDate"])
        }
    }
}
