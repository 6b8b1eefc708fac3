import Contract
import Domain
import ServiceKit
import Storage
import Testing

@Suite("User endpoints and their logins")
struct UserEndpointTests {
    private func make(_ world: World, _ email: String, password: String? = "correct horse", in account: String? = nil) async throws
        -> String
    {
        let secret = password.map { #","userPassword":"\#($0)""# } ?? ""
        let json = #"{"accountId":"\#(account ?? world.alpha)","name":"Ann","userEmailAddress":"\#(email)"\#(secret)}"#
        return try #require(try await world.post("/endpoints/users", json).value(EndpointInfo.self).id)
    }

    private func status(_ world: World, _ email: String) async throws -> Int {
        try await world.send(TestRequest.get("/app/files").basic(email, "correct horse")).status
    }

    private func users(_ world: World) async throws -> [UserInfo] {
        try await world.get("/users?all=true&simplifiedPaging=true").value(ListResponse<UserInfo>.self).items
    }

    @Test("another email address is the login's new name, in any place of the change; an address that a login has changes neither")
    func renaming() async throws {
        try await World.open { world in
            let id = try await make(world, "ann@alpha.test")
            let login = try #require(try await users(world).first { $0.emailAddress == "ann@alpha.test" })
            try await world.patch("/endpoints/\(id)", #"{"userEmailAddress":"anna@alpha.test"}"#, as: .customer).expectOK()
            #expect(try await status(world, "anna@alpha.test") == 200)
            #expect(try await status(world, "ann@alpha.test") == 401)
            #expect(try await users(world).first { $0.id == login.id }?.emailAddress == "anna@alpha.test")
            #expect(try await world.logEntries("description=anna").map(\.action).contains("PatchUser"))

            let changes = try await world.changes()
            let taken = #"{"name":"Other","userEmailAddress":"\#(Person.customer.email)"}"#
            try await world.patch("/endpoints/\(id)", taken).expectError(409, .alreadyExists, fields: ["userEmailAddress"])
            try await world.patch("/endpoints/\(id)", #"{"userEmailAddress":"no address"}"#)
                .expectError(400, .argument, fields: ["userEmailAddress"])
            try await world.patch("/endpoints", #"{"endpointIds":["\#(id)"],"patch":\#(taken)}"#)
                .expectError(400, .argument, fields: ["endpointIds.0.userEmailAddress"])
            #expect(try await world.changes() == changes)
            #expect(try await status(world, "anna@alpha.test") == 200)
            try await world.patch("/endpoints/\(id)", #"{"userEmailAddress":"ANNA@alpha.test"}"#).expectOK()
            #expect(try await users(world).first { $0.id == login.id }?.emailAddress == "ANNA@alpha.test")
        }
    }

    @Test("a login with more rights, or of accounts that the caller may not use, keeps its name")
    func others() async throws {
        try await World.open { world in
            let manager = try await make(world, Person.manager.email, password: nil)
            try await world.patch("/endpoints/\(manager)", #"{"userEmailAddress":"new@alpha.test"}"#, as: .customer).expectOK()
            #expect(try await users(world).contains { $0.emailAddress == Person.manager.email })
            #expect(!(try await users(world).contains { $0.emailAddress == "new@alpha.test" }))

            let id = try await make(world, "ann@alpha.test")
            let login = try #require(try await users(world).first { $0.emailAddress == "ann@alpha.test" }?.id)
            try await world.patch("/users/\(login)", #"{"accountIds":["\#(world.alpha)","\#(world.beta)"]}"#).expectOK()
            try await world.patch("/endpoints/\(id)", #"{"userEmailAddress":"anna@alpha.test"}"#, as: .manager).expectOK()
            #expect(try await users(world).first { $0.id == login }?.emailAddress == "ann@alpha.test")
        }
    }

    @Test("deleting the endpoint takes its account from the login, and deletes a login that could use no other; others stay")
    func deletion() async throws {
        try await World.open { world in
            let id = try await make(world, "ann@alpha.test")
            _ = try await make(world, "ann@alpha.test", password: nil, in: world.beta)
            let login = try #require(try await users(world).first { $0.emailAddress == "ann@alpha.test" }?.id)
            try await world.patch("/users/\(login)", #"{"accountIds":["\#(world.alpha)","\#(world.beta)"]}"#).expectOK()
            #expect(try await world.delete("/endpoints/\(id)", as: .customer).status == 204)
            #expect(try await users(world).first { $0.id == login }?.accountIds == [world.beta])
            #expect(try await status(world, "ann@alpha.test") == 200)

            let customer = try await world.customer("Customer")
            let only = try await make(world, "bob@alpha.test")
            try await world.patch("/endpoints/\(only)", #"{"customerId":"\#(customer)"}"#).expectOK()
            #expect(try await status(world, "bob@alpha.test") == 200)
            #expect(try await world.delete("/customers/\(customer)?cascade=true", as: .customer).status == 204)
            #expect(try await status(world, "bob@alpha.test") == 401, "who is gone cannot sign in, from the next request on")
            #expect(!(try await users(world).contains { $0.emailAddress == "bob@alpha.test" }))
            #expect(try await world.logEntries("description=bob").map(\.action).contains("DeleteUser"))

            let manager = try await make(world, Person.manager.email, password: nil)
            #expect(try await world.delete("/endpoints/\(manager)").status == 204)
            #expect(try await users(world).first { $0.emailAddress == Person.manager.email }?.accountIds == [world.alpha])
        }
    }

    @Test("a deletion that is refused leaves the login")
    func refused() async throws {
        try await World.open { world in
            let id = try await make(world, "ann@alpha.test")
            _ = try await world.endpoint(.team, "Desk") { $0.teamMembers = [id] }
            try await world.delete("/endpoints/\(id)").expectError(409, .conflict, fields: ["teamMembers"])
            #expect(try await status(world, "ann@alpha.test") == 200)
        }
    }

    @Test("a user's own calls and files are those of their endpoints in their accounts, and nobody else's")
    func own() async throws {
        try await World.open { world in
            let mine = try await make(world, Person.user.email, password: nil)
            let other = try await make(world, "other@alpha.test", password: nil)
            let foreign = try await make(world, Person.user.email, password: nil, in: world.beta)
            var sessions: [SessionInfo] = []
            for (number, endpoint) in [mine, other, foreign].enumerated() {
                var session = SessionInfo(account: endpoint == foreign ? world.beta : world.alpha, name: "own \(number)", number: number)
                session.endpointId = endpoint
                sessions.append(session)
            }
            try await world.add(sessions)
            func calls(_ person: Person) async throws -> [String?] {
                try await world.get("/portal/call-history", as: person).value(ListResponse<SessionInfo>.self).items.map(\.endpointId)
            }
            #expect(try await calls(.user) == [mine])
            #expect(try await calls(.manager).contains(other))
            let home = try await world.get("/portal/home", as: .user).value(AppHomeInformation.self)
            #expect(home.calls.map(\.endpointId) == [mine])
            let file = try #require(try await world.file("voice.txt").id)
            try await world.patch("/files/\(file)", #"{"userId":"\#(mine)"}"#).expectOK()
            let files = try await world.get("/app/files", as: .user).value(GetMyFilesResponse.self).files
            #expect(files.map(\.fileName) == ["voice.txt"])
        }
    }
}
