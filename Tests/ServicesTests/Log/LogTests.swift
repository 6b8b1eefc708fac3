import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("The log of changes")
struct LogTests {
    @Test("every kind of change leaves one entry: what, when, by whom")
    func changes() async throws {
        try await World.open { world in
            for operation in OperationCase.all where Self.changing.contains(operation.name) {
                let request = try await operation.request(world)
                let before = try await world.changes()
                #expect(try await world.send(request, as: .administrator).status == operation.success)
                #expect(try await world.changes() == before + 1, "\(operation.name)")
                let entry = try #require(try await world.logEntries().first)
                let expected = operation.name == "Authenticate" ? Person.foreignUser.email : "administrator@voice.test (key test)"
                #expect(entry.userName == expected, "\(operation.name)")
                #expect(entry.base.dateCreated == world.now.iso8601)
                #expect(entry.description?.isEmpty == false)
            }
        }
    }

    private static let changing: Set<String> = [
        "PatchSession", "AddToSessionLog", "DeleteSessions", "NewAISession", "PatchAISession", "DeleteAISession", "NewAccount",
        "PatchAccount", "DeleteAccount", "RegenerateAccountTokens", "NewUser", "PatchUser", "DeleteUser", "Authenticate",
    ]

    @Test("what only reads leaves none")
    func reads() async throws {
        try await World.open { world in
            for operation in OperationCase.all where !Self.changing.contains(operation.name) {
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
            let change = try await world.store.log(in: .all).change(try #require(entry.base.id))
            #expect(String(decoding: change.before ?? [], as: UTF8.self).contains(#""name":"Alpha""#))
            #expect(String(decoding: change.after ?? [], as: UTF8.self).contains(#""name":"Alpha & Sons""#))
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
