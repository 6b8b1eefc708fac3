import Testing

@testable import ServiceHTTP

@Suite("Batches")
struct BatchTests {
    @Test(
        "run their requests in order and answer a list",
        arguments: ["/json/reply/GetThing[]", "/json/oneway/GetThing[]", "/api/GetThing[]", "/api/GetThing%5B%5D", "/API/getthing%5b%5d"]
    )
    func list(path: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.post(path, json: #"[{"id":"1"},{"id":"1"}]"#)
            #expect(answer.status == 200)
            #expect(answer["X-AutoBatch-Completed"] == "2")
            let thing = #"{"id":"1","name":"Thing, \"1\" {x}","price":1.5,"size":"Large","tags":["a","b,c"]}"#
            #expect(answer.text == "[\(thing),\(thing)]")
        }
    }

    @Test("of nothing are nothing")
    func empty() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/api/GetThing[]", json: "[]")
            #expect(answer.status == 200)
            #expect(answer.text == "[]")
            #expect(answer["X-AutoBatch-Completed"] == "0")
        }
    }

    @Test("of lists answer whole lists")
    func lists() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/api/ListThings[]", json: #"[{"max":1},{}]"#)
            #expect(answer.status == 200, "\(answer.text)")
            #expect(answer.text.hasPrefix(#"[{"items":[{"id":"1","#))
            #expect(answer.text.hasSuffix(#""totalCount":7,"totalPages":4,"hasMorePages":true}]"#))
        }
    }

    @Test("stop at the first failure, which is the answer")
    func failure() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/api/GetThing[]", json: #"[{"id":"1"},{"id":"2"},{"id":"1"}]"#)
            #expect(answer.status == 404)
            #expect(answer["X-AutoBatch-Completed"] == "1")
            #expect(answer.text.contains(#""errorCode":"NotFound""#))
            #expect(answer.text.contains(#""meta":{"AutoBatchIndex":"1"}"#))
            #expect(shop.backend.events.all.count { $0 == "run GetThing" } == 2)
        }
    }

    @Test("with a request that cannot be read run none")
    func unreadable() async throws {
        try await Shop.open { shop in
            let answer = try await shop.post("/api/Echo[]", json: #"[{"number":1},{"number":"x"}]"#)
            #expect(answer.status == 400)
            #expect(answer["X-AutoBatch-Completed"] == "0")
            #expect(answer.text.contains(#""AutoBatchIndex":"1""#))
            #expect(answer.text.contains(#""fieldName":"number""#))
            #expect(shop.backend.events.all.isEmpty)
        }
    }

    @Test("that are no lists are refused", arguments: [#"{"id":"1"}"#, "1", "[1]", "[{},", ""])
    func noList(body: String) async throws {
        try await Shop.open { (shop) async throws in
            #expect(try await shop.post("/api/GetThing[]", json: body).status == 400)
            #expect(shop.backend.events.all.isEmpty)
        }
    }

    @Test("hold so many requests and no more")
    func limit() async throws {
        let requests = { (count: Int) in "[" + Array(repeating: "{}", count: count).joined(separator: ",") + "]" }
        try await Shop.open({ $0.limits.batch = 3 }) { shop in
            #expect(try await shop.post("/api/Echo[]", json: requests(3)).status == 200)
            let answer = try await shop.post("/api/Echo[]", json: requests(4))
            #expect(answer.status == 400)
            #expect(answer.text.contains("at most 3"))
            #expect(shop.backend.events.all.count == 3)
        }
    }
}
