import Contract
import ServiceKit
import Testing

@Suite("Signing in and out")
struct AuthenticateTests {
    @Test("name and password are taken from a form and from JSON, on both paths, and the address in any case")
    func credentials() async throws {
        try await World.open { world in
            let form = "userName=MANAGER%40alpha.test&password=correct+horse"
            let json = #"{"UserName":"manager@alpha.test","Password":"correct horse"}"#
            let requests: [TestRequest] = [
                .post("/auth/credentials", form: form), .post("/auth/credentials", json), .post("/auth", json),
                .post(
                    "/json/reply/Authenticate",
                    #"{"provider":"credentials","userName":"manager@alpha.test","password":"correct horse"}"#
                ),
            ]
            for request in requests {
                let answer = try await world.send(request)
                let response = try answer.value(AuthenticateResponse.self)
                #expect(response.userId == world.id(of: .manager))
                #expect(response.roles == ["Manager"])
                #expect(response.displayName == "manager")
                #expect(response.sessionId == answer.cookieValues["ss-id"])
                #expect(!answer.text.contains("horse"))
                let mine = try await world.send(.get("/accounts").cookies(answer.cookieValues)).value(ListResponse<AccountInfo>.self)
                #expect(mine.items.map(\.name) == ["Alpha"])
            }
        }
    }

    @Test("missing name and password are both named")
    func missing() async throws {
        try await World.open { world in
            try await world.send(.post("/auth/credentials")).expectError(400, .notEmpty, fields: ["UserName", "Password"])
            try await world.send(.post("/auth/credentials", #"{"userName":"x"}"#)).expectError(400, .notEmpty, fields: ["Password"])
        }
    }

    @Test("an unknown user and a wrong password get the same answer and no cookies")
    func wrong() async throws {
        try await World.open { world in
            let wrong = try await world.credentials(Person.user.email, "wrong horse")
            let unknown = try await world.credentials("unknown@alpha.test", "wrong horse")
            try wrong.expectError(401, .unauthorized)
            #expect(wrong.body == unknown.body)
            #expect(wrong.status == unknown.status)
            #expect(wrong.cookies.isEmpty && unknown.cookies.isEmpty)
            #expect(wrong["WWW-Authenticate"] == unknown["WWW-Authenticate"])
        }
    }

    @Test("without rememberMe ss-id counts; with it ss-opt says perm and ss-pid counts")
    func rememberMe() async throws {
        try await World.open { world in
            let temporary = try await world.signIn(as: .user)
            #expect(temporary["ss-opt"] == "temp")
            let permanent = try await world.signIn(as: .user, rememberMe: true)
            #expect(permanent["ss-opt"] == "perm")
            func status(_ cookies: [String: String?]) async throws -> Int {
                try await world.send(.get("/sessions").cookies(cookies.compactMapValues { $0 })).status
            }
            #expect(try await status(["ss-id": temporary["ss-id"]]) == 200)
            #expect(try await status(["ss-id": temporary["ss-id"], "ss-opt": "temp"]) == 200)
            #expect(try await status(["ss-pid": temporary["ss-pid"], "ss-opt": "perm"]) == 401)
            #expect(try await status(["ss-pid": permanent["ss-pid"], "ss-opt": "perm"]) == 200)
            #expect(try await status(["ss-id": permanent["ss-id"]]) == 401)
            #expect(try await status(["ss-id": permanent["ss-pid"]]) == 401)
            let headers = TestRequest.get("/sessions").with("X-ss-pid", permanent["ss-pid"] ?? "").with("X-ss-opt", "perm")
            #expect(try await world.send(headers).status == 200)
        }
    }

    @Test("cookies are out of reach of scripts and other sites, and go over TLS only where that is set")
    func attributes() async throws {
        for isSecure in [false, true] {
            try await World.open(hasSecureCookies: isSecure) { world in
                let answer = try await world.credentials(Person.user.email, Person.password)
                #expect(Set(answer.cookies.keys) == ["ss-id", "ss-pid", "ss-opt"])
                for (name, text) in answer.cookies {
                    #expect(text.contains("httponly") && text.contains("samesite=lax") && text.contains("path=/"))
                    #expect(text.contains("secure") == isSecure)
                    #expect(text.contains("expires=") == (name != "ss-id"))
                }
            }
        }
    }

    @Test("signing out ends the session on the server and takes the cookies back")
    func signOut() async throws {
        try await World.open { world in
            let (cookies, others) = (try await world.signIn(as: .user), try await world.signIn(as: .user))
            let answer = try await world.send(.post("/auth/logout").cookies(cookies))
            #expect(answer.status == 200)
            #expect(answer.cookieValues.isEmpty)
            #expect(answer.cookies["ss-id"]?.contains("expires=Thu, 01 Jan 1970") == true)
            try await world.send(.get("/sessions").cookies(cookies)).expectError(401, .unauthorized)
            #expect(try await world.send(.get("/sessions").cookies(others)).status == 200)
            #expect(try await world.send(.get("/auth/logout")).status == 200)
        }
    }

    @Test("a sign-in ends two weeks after its last use")
    func expiry() async throws {
        try await World.open { world in
            let cookies = try await world.signIn(as: .user)
            for _ in 0..<3 {
                world.clock.advance(seconds: 13 * 86_400)
                #expect(try await world.send(.get("/sessions").cookies(cookies)).status == 200)
            }
            world.clock.advance(seconds: 14 * 86_400)
            try await world.send(.get("/sessions").cookies(cookies)).expectError(401, .unauthorized)
        }
    }

    @Test("GET says who is signed in, and takes no password")
    func who() async throws {
        try await World.open { world in
            try await world.send(.get("/auth")).expectError(401, .unauthorized)
            let cookies = try await world.signIn(as: .user)
            let response = try await world.send(.get("/auth").cookies(cookies)).value(AuthenticateResponse.self)
            #expect(response.userId == world.id(of: .user))
            #expect(response.sessionId == cookies["ss-id"])
            let answer = try await world.send(.get("/auth/credentials?userName=user%40alpha.test&password=correct%20horse"))
            try answer.expectError(405, .methodNotAllowed)
            #expect(answer["Allow"] == "POST")
            #expect(answer.cookies.isEmpty)
        }
    }

    @Test("an unknown provider is not found")
    func provider() async throws {
        try await World.open { world in
            let answer = try await world.send(.post("/auth/facebook", #"{"userName":"x","password":"y"}"#))
            try answer.expectError(404, .notFound)
            #expect(try answer.error.message == "No configuration was added for OAuth provider 'facebook'")
        }
    }

    @Test("GetAuthStatus tells nobody that they are nobody, and everyone else their rights")
    func status() async throws {
        try await World.open { world in
            let nobody = try await world.get("/auth/status", as: .nobody).value(UserInfo.self)
            #expect(!nobody.isAuthenticated)
            #expect(nobody.id == nil)
            let manager = try await world.get("/auth/status", as: .manager).value(UserInfo.self)
            #expect(manager.isAuthenticated)
            #expect(manager.accountNames == ["Alpha"])
            let administrator = try await world.get("/auth/status").value(UserInfo.self)
            #expect(Set(administrator.accountNames) == ["Alpha", "Alpha child", "Beta"])
        }
    }
}
