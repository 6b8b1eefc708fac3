import ServiceHTTP
import ServiceKit
import Testing

@Suite("Endpoints")
struct EndpointTests {
    private static let note = Endpoint<Customer>("Note", ["GET", "POST"], "/notes/{id}") { call in
        let texts = call.texts("words").joined(separator: "|")
        return .value("\(call.caller?.name ?? "nobody"): \(call.text("ID") ?? "-") \(texts)")
    }

    private static let live = Endpoint<Customer>("Live", ["GET"], "/live", access: .everyone) { call in
        if call.text("fail") != nil { throw ServiceError.invalid("fail", "as asked") }
        return .live(
            .events { writer in
                for number in 1...3 { try await writer.write(ServerSentEvent.frame(id: "\(number)", data: "number \(number)".utf8)) }
            }
        )
    }

    private func open(_ body: (Shop) async throws -> Void) async throws {
        var backend = ShopBackend()
        backend.endpoints = [Self.note, Self.live]
        try await Shop.open(backend: backend, body)
    }

    @Test("members come from path, query, form and JSON body; the first one counts")
    func members() async throws {
        try await open { shop in
            let key = ["Authorization": "Bearer reader-key"]
            let plain = key.merging(["Content-Type": "text/plain"]) { $1 }
            let answer = try await shop.get("/notes/7?words=a,b", key)
            #expect(answer.text == #""reader: 7 a|b""#)
            #expect(try await shop.get("/NOTES/7?id=8", key).text == #""reader: 7 ""#)
            #expect(try await shop.post("/notes/7", json: #"{"words":["a","b,c"],"id":"9"}"#, key).text == #""reader: 7 a|b,c""#)
            #expect(try await shop.post("/notes/7", form: "words=a,+b", key).text == #""reader: 7 a|b""#)
            #expect(try await shop.send("POST", "/notes/7", plain, body: []).status == 200)
            #expect(try await shop.post("/notes/7", json: "{", key).status == 400)
        }
    }

    @Test("access, verbs and errors are those of operations")
    func rules() async throws {
        try await open { shop in
            #expect(try await shop.get("/notes/7").status == 401)
            let wrong = try await shop.send("DELETE", "/notes/7")
            #expect(wrong.status == 405)
            #expect(wrong["Allow"] == "GET, HEAD, OPTIONS, POST")
            #expect(try await shop.get("/notes").status == 404)
            #expect(try await shop.get("/live?fail=1").text.contains("ArgumentException"))
        }
    }

    @Test("a live body is sent as it comes, in chunks, never packed, and ends with its last piece")
    func liveBody() async throws {
        try await open { shop in
            let answer = try await shop.get("/live", ["Accept-Encoding": "gzip"])
            #expect(answer.status == 200)
            #expect(answer["Content-Type"] == "text/event-stream")
            #expect(answer["Cache-Control"] == "no-cache")
            #expect(answer["Content-Encoding"] == nil)
            #expect(answer.text == "id: 1\ndata: number 1\n\nid: 2\ndata: number 2\n\nid: 3\ndata: number 3\n\n")
            #expect(try await shop.send("HEAD", "/live").text == "")
        }
    }
}
