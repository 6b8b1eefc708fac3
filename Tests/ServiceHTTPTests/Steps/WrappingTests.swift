import Testing

@testable import ServiceHTTP

@Suite("JSONP, HEAD, OPTIONS and CORS")
struct WrappingTests {
    @Test(
        "a callback wraps the JSON, with its name made harmless",
        arguments: [("cb", "cb"), ("a.b%281%29", "a.b_1_"), ("$x_1", "$x_1"), ("%3Cscript%3E", "_script_")]
    )
    func callback(name: String, function: String) async throws {
        try await Shop.open { shop in
            for path in ["/things", "/things/1", "/things.json", "/api/ListThings", "/xml/reply/ListThings"] {
                let target = path == "/things/1" ? "/things/1?callback=\(name)" : "\(path)?max=1&callback=\(name)"
                let answer = try await shop.get(target, ["Accept": "application/xml"])
                #expect(answer.status == 200)
                #expect(answer["Content-Type"] == "text/javascript")
                #expect(answer.text.hasPrefix("\(function)({\""))
                #expect(answer.text.hasSuffix("})"))
            }
        }
    }

    @Test("a callback gets errors too: those of an operation with their status, others with 200")
    func callbackErrors() async throws {
        try await Shop.open { shop in
            let own = try await shop.post("/fail?callback=f", json: #"{"how":"conflict"}"#)
            #expect(own.status == 409)
            #expect(own.text == #"f({"responseStatus":{"errorCode":"Conflict","message":"Twice","errors":[]}})"#)
            let other = try await shop.get("/things?callback=f&max=x")
            #expect(other.status == 200)
            #expect(other.text.hasPrefix(#"f({"responseStatus":"#))
        }
    }

    @Test(
        "HEAD has the headers of GET and no body",
        arguments: ["/things", "/things/1", "/nowhere", "/things.csv", "/api/ListThings", "/health", "/api"]
    )
    func head(target: String) async throws {
        try await Shop.open { shop in
            let get = try await shop.get(target)
            var connection = try await RawConnection(port: shop.port)
            connection.send("HEAD \(target) HTTP/1.1\r\nHost: x\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            let head = try await connection.answer(isHead: true)
            #expect(head.status == get.status)
            #expect(head["Content-Length"] == get["Content-Length"])
            #expect(head["Content-Type"] == get["Content-Type"])
            #expect(try await connection.answer().text == #"{"status":"ok"}"#)
        }
    }

    @Test("HEAD of a stream does not read it")
    func headOfStream() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send("HEAD /things?all=true&max=3 HTTP/1.1\r\nHost: x\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            let head = try await connection.answer(isHead: true)
            #expect(head.status == 200)
            #expect(head["Transfer-Encoding"] == nil)
            #expect(try await connection.answer().text == #"{"status":"ok"}"#)
            #expect(await shop.backend.events.wait(for: "stream released") == "stream released after 0")
        }
    }

    @Test("any OPTIONS is answered at once, without signing in", arguments: ["/things", "/me", "/nowhere", "*", "/api/DeleteThing"])
    func options(target: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.send("OPTIONS", target, ["Origin": "https://page.test", "Access-Control-Request-Method": "DELETE"])
            #expect(answer.status == 200)
            #expect(answer.body.isEmpty)
            #expect(answer["Access-Control-Allow-Origin"] == "*")
            #expect(answer["Access-Control-Allow-Methods"] == "GET, POST, PUT, DELETE, PATCH, OPTIONS, HEAD")
            #expect(answer["Access-Control-Allow-Headers"] == "Content-Type, Authorization, If-Match, Idempotency-Key")
            #expect(answer["Access-Control-Allow-Credentials"] == nil)
            #expect(shop.backend.events.all.isEmpty)
        }
    }

    @Test(
        "every answer carries the CORS headers, errors and refusals included",
        arguments: ["/things", "/nowhere", "/me", "/health", "/things?max=x"]
    )
    func everywhere(target: String) async throws {
        try await Shop.open { (shop) async throws in
            #expect(try await shop.get(target)["Access-Control-Allow-Origin"] == "*")
        }
    }

    @Test("listed origins are echoed, with credentials; others get nothing")
    func listed() async throws {
        try await Shop.open({ $0.cors = CORSSettings(origins: .listed(["https://a.test"]), allowsCredentials: true, maxAge: 600) }) {
            shop in
            let known = try await shop.get("/things", ["Origin": "https://A.test"])
            #expect(known["Access-Control-Allow-Origin"] == "https://A.test")
            #expect(known["Access-Control-Allow-Credentials"] == "true")
            #expect(known["Access-Control-Max-Age"] == "600")
            #expect(known["Vary"] == "Accept, Origin")
            for origin in ["https://b.test", "null", "https://a.test.evil"] {
                let unknown = try await shop.get("/things", ["Origin": origin])
                #expect(unknown.status == 200)
                #expect(unknown["Access-Control-Allow-Origin"] == nil)
                #expect(unknown["Access-Control-Allow-Credentials"] == nil)
                #expect(unknown["Vary"] == "Accept, Origin")
            }
        }
    }

    @Test("any origin never comes with credentials")
    func anyWithCredentials() async throws {
        try await Shop.open({ $0.cors = CORSSettings(origins: .any, allowsCredentials: true) }) { (shop) async throws in
            #expect(try await shop.get("/things", ["Origin": "https://a.test"])["Access-Control-Allow-Credentials"] == nil)
        }
    }
}
