import Testing

@testable import ServiceHTTP

@Suite("Who may call what")
struct AccessTests {
    private static let callers: [(String, [String: String])] = [
        ("nobody", [:]),
        ("reader", ["Authorization": "Bearer reader-key"]),
        ("manager", ["Authorization": "Bearer manager-key"]),
        ("admin", ["Authorization": "Bearer admin-key"]),
        ("cookie", ["Cookie": "ss-id=good"]),
        ("basic", ["Authorization": "Basic YW5uOnJpZ2h0"]),
    ]

    @Test("an operation for everyone asks for nothing", arguments: callers)
    func everyone(name: String, headers: [String: String]) async throws {
        try await Shop.open { (shop) async throws in
            #expect(try await shop.get("/things", headers).status == 200)
        }
    }

    @Test("one for the signed in refuses nobody with 401, a challenge and a body", arguments: callers)
    func authenticated(name: String, headers: [String: String]) async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/me", headers)
            guard name == "nobody" else {
                #expect(answer.status == 200)
                return
            }
            #expect(answer.status == 401)
            #expect(answer["WWW-Authenticate"] == #"credentials realm="/auth/credentials""#)
            #expect(answer.text == #"{"responseStatus":{"errorCode":"Unauthorized","message":"Not Authenticated","errors":[]}}"#)
            #expect(!shop.backend.events.all.contains("run WhoAmI"))
        }
    }

    @Test("one for a role needs any of its roles, in any case, or an administrator", arguments: callers)
    func role(name: String, headers: [String: String]) async throws {
        try await Shop.open { shop in
            let answer = try await shop.send("DELETE", "/things/1", headers)
            switch name {
            case "nobody": #expect(answer.status == 401)
            case "manager", "admin": #expect(answer.status == 204)
            default:
                #expect(answer.status == 403)
                #expect(answer.text == #"{"responseStatus":{"errorCode":"Forbidden","message":"Invalid Role","errors":[]}}"#)
                #expect(!shop.backend.events.all.contains("run DeleteThing"))
            }
        }
    }

    @Test(
        "access is the same however the operation is reached",
        arguments: [
            "/api/WhoAmI", "/json/reply/WhoAmI", "/json/oneway/WhoAmI", "/api/WhoAmI.csv", "/me.json", "/me?callback=f", "/api/WhoAmI[]",
        ]
    )
    func otherWays(path: String) async throws {
        try await Shop.open { shop in
            let isBatch = path.hasSuffix("[]")
            let answer = isBatch ? try await shop.post(path, json: "[{}]") : try await shop.get(path)
            #expect(answer.status == (path.contains("callback") ? 200 : 401))
            #expect(answer.text.contains("Unauthorized"))
            #expect(!shop.backend.events.all.contains("run WhoAmI"))
        }
    }

    @Test("wrong credentials are refused everywhere", arguments: ["Basic YW5uOndyb25n", "Bearer nonsense", "Basic %%%", "Digest x"])
    func wrongCredentials(header: String) async throws {
        try await Shop.open { shop in
            for path in ["/things", "/me"] {
                let answer = try await shop.get(path, ["Authorization": header])
                #expect(answer.status == 401)
                #expect(answer.text.contains(#""errorCode":"Unauthorized""#))
            }
        }
    }

    @Test("cookies are found among pieces of dates")
    func cookies() async throws {
        try await Shop.open { (shop) async throws in
            let junk = "ss-pid=x; 21 Nov 2046 05:03:50 GMT=null; ss-id=good; =; ;; a b=c; expires"
            #expect(try await shop.get("/me", ["Cookie": junk]).status == 200)
        }
    }

    @Test("an operation that is not implemented says so, to who may call it")
    func notImplemented() async throws {
        try await Shop.open { shop in
            #expect(try await shop.get("/later").status == 401)
            let answer = try await shop.get("/later", ["Authorization": "Bearer reader-key"])
            #expect(answer.status == 501)
            #expect(answer.text.contains(#""errorCode":"NotImplementedYet","message":"The operation 'NotYet' is not implemented yet""#))
            #expect(!shop.backend.events.all.contains("run NotYet"))
        }
    }

    @Test("a cookie is set in the exact form")
    func setCookie() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/sign-in", json: "{}")
            #expect(answer["Set-Cookie"] == "ss-id=good; path=/; samesite=lax; httponly")
        }
    }
}
