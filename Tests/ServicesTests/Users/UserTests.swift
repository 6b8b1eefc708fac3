import Contract
import Domain
import ServiceKit
import Testing

@Suite("Users")
struct UserTests {
    private static func json(_ email: String, account: String, more: String = "") -> String {
        #"{"accountId":"\#(account)","emailAddress":"\#(email)","password":"correct horse"\#(more)}"#
    }

    @Test("a new login is a manager of its account, has a name, and can sign in")
    func new() async throws {
        try await World.open { world in
            let json = Self.json("Ann@Alpha.test", account: world.alpha, more: #","firstName":"Ann","lastName":"Lee""#)
            let user = try await world.post("/users", json, as: .manager).value(UserInfo.self)
            #expect(user.name == "Ann Lee")
            #expect(user.roles == ["Manager"])
            #expect(user.accountIds == [world.alpha])
            #expect(user.accountNames == ["Alpha"])
            let status = try await world.send(.get("/auth/status").basic("ann@alpha.TEST", "correct horse")).value(UserInfo.self)
            #expect(status.id == user.id)
            #expect(status.isAuthenticated)
        }
    }

    @Test("an email address names one login in the whole installation, in any case")
    func uniqueEmail() async throws {
        try await World.open { world in
            let json = Self.json(Person.customer.email.uppercased(), account: world.beta)
            try await world.post("/users", json, as: .foreignManager).expectError(409, .alreadyExists, fields: ["emailAddress"])
        }
    }

    @Test("a login without address, account or a good password is refused with the name of the field")
    func refusals() async throws {
        try await World.open { world in
            let cases: [(json: String, code: ErrorCode, field: String)] = [
                (#"{"accountId":"A","password":"correct horse"}"#, .notEmpty, "EmailAddress"),
                (#"{"accountId":"A","emailAddress":"nobody","password":"correct horse"}"#, .argument, "emailAddress"),
                (#"{"accountId":"A","emailAddress":"a b@c","password":"correct horse"}"#, .argument, "emailAddress"),
                (#"{"accountId":"A","emailAddress":"a@b.test"}"#, .notEmpty, "Password"),
                (#"{"accountId":"A","emailAddress":"a@b.test","password":"short"}"#, .outOfRange, "password"),
                (#"{"accountId":"A","emailAddress":"long@b.test","password":"LONG@b.test"}"#, .argument, "password"),
                (#"{"emailAddress":"a@b.test","password":"correct horse"}"#, .notEmpty, "AccountId"),
                (#"{"accountId":"A","emailAddress":"a@b.test","password":"correct horse","roles":["Boss"]}"#, .argument, "roles"),
            ]
            let changes = try await world.changes()
            for (json, code, field) in cases {
                let sent = json.replacing(#""accountId":"A""#, with: #""accountId":"\#(world.alpha)""#)
                try await world.post("/users", sent).expectError(400, code, fields: [field])
            }
            #expect(try await world.changes() == changes)
        }
    }

    @Test("only an administrator chooses roles; a manager may say again what is so")
    func roles() async throws {
        try await World.open { world in
            let customer = Self.json("c@alpha.test", account: world.alpha, more: #","roles":["customer"]"#)
            try await world.post("/users", customer, as: .manager).expectError(403, .forbidden)
            #expect(try await world.post("/users", customer).value(UserInfo.self).roles == ["Customer"])
            let same = Self.json("m@alpha.test", account: world.alpha, more: #","roles":["Manager"]"#)
            #expect(try await world.post("/users", same, as: .manager).value(UserInfo.self).roles == ["Manager"])

            let path = "/users/\(world.id(of: .user))"
            try await world.patch(path, #"{"roles":["Manager"]}"#, as: .manager).expectError(403, .forbidden)
            try await world.patch(path, #"{"roles":["SystemAdministrator"]}"#, as: .manager).expectError(403, .forbidden)
            try await world.patch(path, #"{"roles":[]}"#, as: .manager).expectError(403, .forbidden)
            let both = try await world.patch(path, #"{"roles":["User","Manager"]}"#).value(UserInfo.self)
            #expect(both.roles == ["Manager", "User"])
            let own = "/users/\(world.id(of: .administrator))"
            try await world.patch(own, #"{"roles":["Manager"]}"#).expectError(409, .conflict)
        }
    }

    @Test("a manager grants own accounts only, and changes only logins that are all theirs")
    func limits() async throws {
        try await World.open { world in
            try await world.post("/users", Self.json("x@beta.test", account: world.beta), as: .manager).expectError(403, .forbidden)
            let path = "/users/\(world.id(of: .user))"
            try await world.patch(path, #"{"accountIds":["\#(world.alpha)","\#(world.beta)"]}"#, as: .manager).expectError(403, .forbidden)

            let shared = try await world.login("shared@both.test", in: [world.alpha, world.beta])
            let seen = try await world.get("/users/\(shared)", as: .manager).value(UserInfo.self)
            #expect(seen.accountIds == [world.alpha])
            #expect(seen.accountNames == ["Alpha"])
            try await world.patch("/users/\(shared)", #"{"newPassword":"mine all mine"}"#, as: .manager).expectError(403, .forbidden)
            try await world.delete("/users/\(shared)", as: .manager).expectError(403, .forbidden)
            let above = try await world.login("boss@alpha.test", roles: [.systemAdministrator])
            try await world.patch("/users/\(above)", #"{"newPassword":"mine all mine"}"#, as: .manager).expectError(403, .forbidden)
            try await world.delete("/users/\(above)", as: .manager).expectError(403, .forbidden)
            #expect(try await world.get("/users/\(shared)").value(UserInfo.self).accountIds.count == 2)
        }
    }

    @Test("PatchUser changes what was sent and nothing else")
    func patch() async throws {
        try await World.open { world in
            let path = "/users/\(world.id(of: .user))"
            let same = try await world.patch(path, #"{"accountIds":["\#(world.alpha)"]}"#, as: .manager).value(UserInfo.self)
            #expect(same.name == "user")
            let named = try await world.patch(path, #"{"firstName":"Una","lastName":"Voice"}"#, as: .manager).value(UserInfo.self)
            #expect(named.name == "Una Voice")
            #expect(named.roles == ["User"])
            #expect(named.accountIds == [world.alpha])
            let cleared = try await world.patch(path, #"{"lastName":null}"#, as: .manager).value(UserInfo.self)
            #expect(cleared.name == "Una")
            #expect(cleared.lastName == nil)
            let moved = try await world.patch(path, #"{"accountIds":["\#(world.beta)"]}"#).value(UserInfo.self)
            #expect(moved.accountNames == ["Beta"])
            try await world.get("/sessions?accountIds=\(world.alpha)", as: .user).expectError(403, .forbidden)
            try await world.patch("/users/none", #"{"firstName":"x"}"#).expectError(404, .notFound)
        }
    }

    @Test("a new password ends every sign-in of the user, and the old one is no good")
    func newPassword() async throws {
        try await World.open { world in
            let cookies = try await world.signIn(as: .user)
            #expect(try await world.send(.get("/sessions").cookies(cookies)).status == 200)
            let path = "/users/\(world.id(of: .user))"
            try await world.patch(path, #"{"newPassword":"short"}"#, as: .manager).expectError(400, .outOfRange, fields: ["newPassword"])
            #expect(try await world.send(.get("/sessions").cookies(cookies)).status == 200)
            #expect(try await world.patch(path, #"{"newPassword":"battery staple"}"#, as: .manager).status == 200)
            try await world.send(.get("/sessions").cookies(cookies)).expectError(401, .unauthorized)
            try await world.send(.get("/sessions").basic(Person.user.email, Person.password)).expectError(401, .unauthorized)
            #expect(try await world.send(.get("/sessions").basic(Person.user.email, "battery staple")).status == 200)
        }
    }

    @Test("a deleted login is gone with its sign-ins and keys; nobody deletes their own")
    func delete() async throws {
        try await World.open { world in
            let cookies = try await world.signIn(as: .user)
            try await world.delete("/users/\(world.id(of: .manager))", as: .manager).expectError(409, .conflict)
            #expect(try await world.delete("/users/\(world.id(of: .user))", as: .manager).status == 204)
            try await world.get("/users/\(world.id(of: .user))").expectError(404, .notFound)
            try await world.send(.get("/sessions").cookies(cookies)).expectError(401, .unauthorized)
            try await world.get("/sessions", as: .user).expectError(401, .unauthorized)
            #expect(try await world.get("/sessions", as: .manager).status == 200)
        }
    }

    @Test("ListUsers finds by part of the address and by account")
    func list() async throws {
        try await World.open { world in
            func emails(_ query: String, as person: Person = .administrator) async throws -> Set<String?> {
                Set(try await world.get("/users?\(query)", as: person).value(ListResponse<UserInfo>.self).items.map(\.emailAddress))
            }
            #expect(try await emails("emailFilter=MANAGER@") == [Person.manager.email, Person.foreignManager.email])
            #expect(try await emails("emailFilter=manager@", as: .manager) == [Person.manager.email])
            #expect(try await emails("emailFilter=%25").isEmpty)
            #expect(try await emails("accountIds=\(world.beta)") == [Person.foreignManager.email, Person.foreignUser.email])
            try await world.get("/users?accountIds=\(world.beta)", as: .manager).expectError(403, .forbidden)
        }
    }
}
