import Logging
import ServiceKit
import Synchronization
import Testing

@testable import ServiceHTTP

@Suite("What is seen of a request")
struct ObservabilityTests {
    @Test(
        "an id that is short and plain is taken, another is not",
        arguments: [
            ("abc-DEF_1.2", true), (String(repeating: "x", count: 64), true), (String(repeating: "x", count: 65), false), ("a b", false),
            ("a\"b", false), ("é", false), ("", false), ("<script>", false),
        ]
    )
    func ids(id: String, isTaken: Bool) async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/things", ["X-Request-Id": id])
            let given = try #require(answer["X-Request-Id"])
            #expect((given == id) == isTaken)
            #expect(RequestID.isSane(given))
        }
    }

    @Test("every request has an id of its own")
    func freshIDs() {
        #expect(Set((0..<1000).map { _ in RequestID.make() }).count == 1000)
    }

    @Test("each request has one line that says what happened")
    func line() async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/me?x=1", ["X-Request-Id": "a", "Authorization": "Bearer manager-key"])
            let line = try #require(await shop.log.line(id: "a"))
            #expect(line.level == .info)
            #expect(line.metadata["verb"] == "GET")
            #expect(line.metadata["path"] == "/me")
            #expect(line.metadata["query"] == "x=1")
            #expect(line.metadata["operation"] == "WhoAmI")
            #expect(line.metadata["status"] == "200")
            #expect(line.metadata["bytes"] == String(answer.body.count))
            #expect(line.metadata["caller"] == "manager")
            #expect(line.metadata["remote"] == "127.0.0.1")
            #expect(Double(line.metadata["ms"] ?? "") != nil)
            #expect(shop.log.lines.count { $0.metadata["id"] == "a" } == 1)
        }
    }

    @Test("a connection that ends between requests is not a request")
    func keptConnectionEnds() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send("GET /things HTTP/1.1\r\nHost: x\r\nX-Request-Id: kept\r\n\r\n")
            #expect(try await connection.answer().status == 200)
            connection.closeOutput()
            try await connection.waitForEnd()
            #expect(await shop.log.line(id: "kept") != nil)
            #expect(shop.log.lines.count { $0.metadata["status"] != nil } == 1)
        }
    }

    @Test("errors and refusals have a line too")
    func errorLines() async throws {
        try await Shop.open { shop in
            _ = try await shop.get("/nowhere", ["X-Request-Id": "b"])
            let line = try #require(await shop.log.line(id: "b"))
            #expect(line.metadata["status"] == "404")
            #expect(line.metadata["error"] == "NotFound")
            #expect(line.metadata["operation"] == nil)
            _ = try await shop.send("POST", "/echo", ["X-Request-Id": "c", "Content-Length": "99999999"])
            #expect(await shop.log.line(id: "c")?.metadata["status"] == "413")
        }
    }

    @Test("no secret gets into the log")
    func secrets() async throws {
        try await Shop.open { shop in
            let query = "password=hunter2&Token=hunter2&api%5Fkey=hunter2&a%zz=hunter2&key=hunter2&ss-id=hunter2&page=visible"
            let headers = ["Authorization": "Bearer hunter2", "Cookie": "ss-id=hunter2", "X-Request-Id": "d"]
            _ = try await shop.post("/sign-in?\(query)", json: #"{"password":"hunter2"}"#, headers)
            let line = try #require(await shop.log.line(id: "d"))
            #expect(line.metadata["query"]?.contains("page=visible") == true)
            #expect(line.metadata["query"]?.contains("password=***") == true)
            #expect(!shop.log.lines.contains { $0.text.contains("hunter2") })
        }
    }

    @Test("what a client writes cannot pass for a line of the log")
    func logInjection() {
        #expect(Redaction.plain("a\r\nb\u{1b}[31m\u{85}") == "a??b?[31m?")
        #expect(Redaction.plain(String(repeating: "x", count: 5000)).count == 1000)
    }

    @Test("counts go to /metrics")
    func metrics() async throws {
        try await Shop.open { shop in
            for _ in 0..<3 { _ = try await shop.get("/things", ["X-Request-Id": "m"]) }
            _ = try await shop.get("/nowhere/\(Int.random(in: 0...1000))", ["X-Request-Id": "n"])
            _ = await shop.log.line(id: "n")
            let answer = try await shop.get("/metrics")
            #expect(answer["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8")
            let lines = answer.text.split(separator: "\n")
            #expect(lines.contains(#"http_requests_total{operation="ListThings",status="200"} 3"#))
            #expect(lines.contains(#"http_requests_total{operation="none",status="404"} 1"#))
            #expect(lines.contains(#"http_request_duration_seconds_bucket{operation="ListThings",le="+Inf"} 3"#))
            #expect(lines.contains(#"http_request_duration_seconds_count{operation="ListThings"} 3"#))
            #expect(lines.contains("http_requests_in_flight 1"))
            #expect(!answer.text.contains("nowhere"))
            #expect(lines.allSatisfy { $0.hasPrefix("#") || $0.split(separator: " ").count == 2 })
        }
    }

    @Test("metrics are for this machine, or for who has the key")
    func metricsAccess() async throws {
        try await Shop.open({ $0.metricsKey = "open-sesame" }) { (shop) async throws in
            let proxied = ["X-Forwarded-For": "8.8.8.8"]
            #expect(try await shop.get("/metrics").status == 200)
            #expect(try await shop.get("/metrics", proxied).status == 403)
            #expect(try await shop.get("/metrics?key=wrong", proxied).status == 403)
            #expect(try await shop.get("/metrics?key=", proxied).status == 403)
            #expect(try await shop.get("/metrics?key=open-sesame", proxied).status == 200)
            #expect(try await shop.get("/metrics", proxied.merging(["Authorization": "Bearer open-sesame"]) { $1 }).status == 200)
        }
    }

    @Test("the address of a client behind a trusted proxy is the one the proxy saw")
    func proxies() async throws {
        try await Shop.open({ $0.trustedProxies = ["127.0.0.1", "10.0.0.1"] }) { shop in
            let headers = ["X-Forwarded-For": "6.6.6.6, 9.9.9.9, 10.0.0.1", "X-Forwarded-Proto": "https", "X-Request-Id": "p"]
            let answer = try await shop.post("/sign-in", json: "{}", headers)
            #expect(answer["Set-Cookie"]?.contains("; secure;") == true)
            #expect(await shop.log.line(id: "p")?.metadata["remote"] == "9.9.9.9")
        }
        try await Shop.open { shop in
            let answer = try await shop.post(
                "/sign-in",
                json: "{}",
                ["X-Forwarded-For": "9.9.9.9", "X-Forwarded-Proto": "https", "X-Request-Id": "q"]
            )
            #expect(answer["Set-Cookie"]?.contains("secure") == false)
            #expect(await shop.log.line(id: "q")?.metadata["remote"] == "127.0.0.1")
        }
    }

    @Test("a log line in JSON is one object on one line")
    func jsonLines() throws {
        let written = Mutex<[UInt8]>([])
        var logger = Logger(label: "test") { label in
            LineLogHandler(label: label, format: .json) { bytes in written.withLock { $0 += bytes } }
        }
        logger[metadataKey: "always"] = "here"
        logger.info(
            "a \"message\"\n",
            metadata: ["n": .stringConvertible(5), "ms": .stringConvertible(1.5), "list": ["a", "b"], "map": ["k": "v"]]
        )
        logger.debug("not this")
        let text = String(decoding: written.withLock { $0 }, as: UTF8.self)
        #expect(
            text.hasSuffix(
                #""level":"info","label":"test","message":"a \"message\"\n","always":"here","list":["a","b"],"map":{"k":"v"},"ms":1.5,"n":5}"#
                    + "\n"
            )
        )
        #expect(text.count { $0 == "\n" } == 1)
        guard case .map(let entries) = try JSONReader.parse(Array(text.utf8)) else {
            Issue.record("not an object")
            return
        }
        #expect(entries.first?.name == "time")
    }
}
