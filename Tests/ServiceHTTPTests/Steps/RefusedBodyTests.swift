import ServiceKit
import Testing

@testable import ServiceHTTP

@Suite("Bodies that are refused")
struct RefusedBodyTests {
    @Test(
        "bodies that are malformed or cut off are refused whole",
        arguments: [
            ("application/json", #"{"text":"x""#),
            ("application/json", #"{"text":"x"} trailing"#),
            ("application/json", "[1,2]"),
            ("application/json", "\"text\""),
            ("application/json", "{\"text\":\"\u{1}\"}"),
            ("application/jsv", "{text:x"),
            ("application/xml", "<Echo><Text>x</Text>"),
            ("application/x-www-form-urlencoded", "text=%zz"),
            ("multipart/form-data; boundary=XX", "--XX\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nx"),
            ("multipart/form-data", "--XX--"),
            ("text/csv", "Text\r\n\"x"),
        ]
    )
    func malformed(contentType: String, body: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.send(
                "POST",
                "/echo",
                ["Content-Type": contentType, "Accept": "application/json"],
                body: Array(body.utf8)
            )
            #expect(answer.status == 400, "\(answer.text)")
            #expect(answer.text.contains(#""errorCode":"SerializationException""#), "\(answer.text)")
            #expect(!shop.backend.events.all.contains("run Echo"))
        }
    }

    @Test("bytes that are not UTF-8 are refused", arguments: ["application/json", "application/x-www-form-urlencoded", "application/jsv"])
    func notUTF8(contentType: String) async throws {
        let bodies: [String: [UInt8]] = [
            "application/json": Array("{\"text\":\"".utf8) + [0xFF, 0xFE] + Array("\"}".utf8),
            "application/x-www-form-urlencoded": Array("text=".utf8) + [0xC3],
            "application/jsv": Array("{text:".utf8) + [0xC0, 0x80] + Array("}".utf8),
        ]
        try await Shop.open { shop in
            let answer = try await shop.send(
                "POST",
                "/echo",
                ["Content-Type": contentType, "Accept": "application/json"],
                body: bodies[contentType]
            )
            #expect(answer.status == 400, "\(answer.text)")
            #expect(try await shop.get("/echo-any?text=%ff").status == 400)
        }
    }

    @Test("deep nesting is refused")
    func deep() async throws {
        let deep = "{\"part\":" + String(repeating: "[", count: 100_000)
        try await Shop.open { shop in
            #expect(try await shop.post("/echo", json: deep).status == 400)
            #expect(try await shop.post("/api/Echo", json: deep).status == 400)
            let jsv = try await shop.post("/echo", form: "part=" + String(repeating: "{a:", count: 20_000))
            #expect(jsv.status == 400)
        }
    }

    @Test("a body in a format that nobody reads is refused, an empty one is not")
    func unsupported() async throws {
        try await Shop.open { shop in
            let answer = try await shop.send("POST", "/echo", ["Content-Type": "image/png"], body: [1, 2, 3])
            #expect(answer.status == 415)
            #expect(answer.text.contains(#""errorCode":"UnsupportedMediaType""#))
            #expect(try await shop.send("POST", "/echo", [:], body: [1]).status == 415)
            #expect(try await shop.send("POST", "/echo", ["Content-Type": "text/html"], body: [1]).status == 415)
            #expect(try await shop.send("POST", "/echo", ["Content-Type": "image/png"], body: []).status == 200)
            #expect(try await shop.get("/things", ["Content-Type": "image/png"]).status == 200)
        }
    }
}
