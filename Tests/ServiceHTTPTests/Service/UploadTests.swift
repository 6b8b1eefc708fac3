import Foundation
import ServiceHTTP
import ServiceKit
import Testing

@Suite("Uploads")
struct UploadTests {
    private func open(
        _ change: (inout HTTPSettings) -> Void = { _ in },
        limit: Int = 1 << 20,
        everyType: Bool = true,
        _ body: (Shop, _ folder: String) async throws -> Void
    ) async throws {
        let folder = NSTemporaryDirectory() + "uploads-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var backend = ShopBackend()
        backend.uploads = UploadRule(limit: limit, folder: folder, takesEveryType: everyType)
        let settings: (inout HTTPSettings) -> Void = { settings in
            settings.limits.body = 1000
            change(&settings)
        }
        try await Shop.open(settings, backend: backend) { try await body($0, folder) }
        let left = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        #expect(left.isEmpty, "files that nobody takes are removed")
    }

    private func form(_ size: Int) -> [UInt8] {
        Array("--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhello\r\n".utf8)
            + Array("--b\r\nContent-Disposition: form-data; name=\"one\"; filename=\"a.bin\"\r\nContent-Type: x/y\r\n\r\n".utf8)
            + [UInt8](repeating: 13, count: size) + Array("\r\n--b--\r\n".utf8)
    }

    private let formType = ["Content-Type": "multipart/form-data; boundary=b"]

    @Test("a form's files may be larger than a body in memory; its fields are bound")
    func largeForm() async throws {
        try await open { shop, _ in
            let answer = try await shop.send("POST", "/echo?number=3", formType, body: form(300_000))
            #expect(answer.status == 200, "\(answer.text)")
            #expect(answer.text.contains(#""files":["one:a.bin:x/y:300000"]"#))
            #expect(answer.text.contains(#""text":"hello""#) && answer.text.contains(#""number":3"#))
            let predefined = try await shop.send("POST", "/api/Echo", formType, body: form(2000))
            #expect(predefined.text.contains(#""files":["one:a.bin:x/y:2000"]"#))
        }
    }

    @Test("a body of any type is a file, members come in the query; other operations know nothing of it")
    func wholeBody() async throws {
        try await open { shop, _ in
            let bytes = [UInt8](repeating: 7, count: 5000)
            let answer = try await shop.send("POST", "/echo?text=hi", ["Content-Type": "application/json"], body: bytes)
            #expect(answer.text.contains(#""files":["::application/json:5000"]"#), "\(answer.text)")
            let json = try await shop.post("/api/Echo", json: #"{"text":"hi"}"#)
            #expect(json.text.contains(#""files":[]"#) && json.text.contains(#""text":"hi""#))
            #expect(try await shop.send("POST", "/api/Echo", ["Content-Type": "application/json"], body: bytes).status == 413)
            #expect(try await shop.send("POST", "/fail", ["Content-Type": "x/y"], body: bytes).status == 413)
            #expect(try await shop.post("/echo", form: "text=a").text.contains(#""files":[]"#))
        }
    }

    @Test("where types that are formats are members, the others are files")
    func otherTypes() async throws {
        try await open(everyType: false) { shop, _ in
            #expect(try await shop.post("/echo", json: #"{"text":"hi"}"#).text.contains(#""text":"hi""#))
            let file = try await shop.send("POST", "/echo", ["Content-Type": "audio/wav"], body: [1, 2, 3])
            #expect(file.text.contains(#""files":["::audio/wav:3"]"#), "\(file.text)")
        }
    }

    @Test("what is over the limit is refused, announced or not, and packed files are")
    func limits() async throws {
        try await open(limit: 1000) { shop, _ in
            let bytes = [UInt8](repeating: 7, count: 1001)
            #expect(try await shop.send("POST", "/echo", ["Content-Type": "x/y"], body: bytes).status == 413)
            #expect(try await shop.send("POST", "/echo", formType, body: form(1001)).status == 413)
            #expect(try await shop.send("POST", "/echo", formType, body: form(1000)).status == 200)
            let packed = try await shop.send("POST", "/echo", ["Content-Type": "x/y", "Content-Encoding": "gzip"], body: [1])
            #expect(packed.status == 415)
            var connection = try await RawConnection(port: shop.port)
            connection.send(
                "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" + String(repeating: "x", count: 1001)
            )
            #expect(try await connection.answer().status == 413)
        }
    }

    @Test("who may not send a file is told before it is sent, and who may is told to send it")
    func expectation() async throws {
        try await open { shop, _ in
            var nobody = try await RawConnection(port: shop.port)
            nobody.send(
                "POST /api/WhoAmI HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 500000\r\nContent-Type: x/y\r\n\r\n"
            )
            #expect(try await nobody.answer().status == 401)
            var anybody = try await RawConnection(port: shop.port)
            anybody.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\nContent-Type: x/y\r\n\r\n")
            #expect(try await anybody.answer().status == 100)
            anybody.send("abc")
            #expect(try await anybody.answer().text.contains("x/y:3"))
        }
    }

    @Test("what follows an upload on the same connection is answered after it")
    func pipelined() async throws {
        try await open { shop, _ in
            var connection = try await RawConnection(port: shop.port)
            let upload = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Type: x/y\r\n\r\nabc"
            connection.send(upload + upload + "GET /health HTTP/1.1\r\nHost: a\r\n\r\n")
            for _ in 1...2 { #expect(try await connection.answer().text.contains("x/y:3")) }
            #expect(try await connection.answer().text.contains("ok"))
        }
    }

    @Test("an upload that takes too long is refused, even where pauses are allowed, and leaves nothing behind")
    func slow() async throws {
        try await open({ $0.limits.uploadTime = .milliseconds(200) }) { shop, _ in
            var connection = try await RawConnection(port: shop.port)
            connection.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\nContent-Type: x/y\r\n\r\nabc")
            let answer = try await connection.answer()
            #expect(answer.status == 408 && answer.text.contains("The body took too long to arrive"))
        }
    }

    @Test("an upload that is cut off is refused, and leaves nothing behind")
    func cutOff() async throws {
        try await open { shop, folder in
            var connection = try await RawConnection(port: shop.port)
            connection.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\nContent-Type: x/y\r\n\r\nabc")
            connection.closeOutput()
            #expect(try await connection.answer().status == 400)
            let wrong = try await shop.send("POST", "/echo", formType, body: Array(form(10).dropLast(9)))
            #expect(wrong.status == 400)
            #expect(wrong.text.contains("multipart/form-data"))
        }
    }
}

@Suite("Contents")
struct ContentTests {
    private static let bytes = (0..<1000).map { UInt8($0 % 251) }

    private static let content = Endpoint<Customer>("Content", ["GET"], "/content", access: .everyone) { call in
        let length = call.text("short") == nil ? bytes.count : bytes.count + 1
        return .content(
            StoredContent(contentType: "text/plain", length: length, tag: "tag", headers: [Header("X-Own", "1")]) { range in
                var pieces = [Array(bytes[range.clamped(to: bytes.indices)])]
                pieces = [Array(pieces[0].prefix(400)), Array(pieces[0].dropFirst(400))]
                let rest = Rest(pieces)
                return { await rest.next() }
            }
        )
    }

    private actor Rest {
        private var pieces: [[UInt8]]

        init(_ pieces: [[UInt8]]) {
            self.pieces = pieces
        }

        func next() -> [UInt8]? { pieces.isEmpty ? nil : pieces.removeFirst() }
    }

    private func open(_ body: (Shop) async throws -> Void) async throws {
        var backend = ShopBackend()
        backend.endpoints = [Self.content]
        try await Shop.open(backend: backend, body)
    }

    @Test("content has its length, its tag and no chunks, is never packed, and has headers for HEAD")
    func whole() async throws {
        try await open { shop in
            let answer = try await shop.get("/content", ["Accept-Encoding": "gzip"])
            #expect(answer.status == 200)
            #expect(answer.body == Self.bytes)
            #expect(
                (answer["Content-Length"], answer["ETag"], answer["Accept-Ranges"], answer["X-Own"]) == ("1000", "\"tag\"", "bytes", "1")
            )
            #expect(!answer.isChunked && answer["Content-Encoding"] == nil)
            let head = try await shop.send("HEAD", "/content", ["Range": "bytes=0-1"])
            #expect((head.status, head["Content-Length"], head["ETag"]) == (200, "1000", "\"tag\""))
        }
    }

    @Test(
        "a range is the part that was asked for",
        arguments: [
            ("bytes=0-0", 0..<1), ("bytes=10-19", 10..<20), ("bytes=990-", 990..<1000), ("bytes=-10", 990..<1000),
            ("bytes=900-5000", 900..<1000),
            ("bytes=-5000", 0..<1000), ("Bytes = 5 - 6", 0..<0),
        ]
    )
    func ranges(header: String, range: Range<Int>) async throws {
        try await open { shop in
            let answer = try await shop.get("/content", ["Range": header])
            guard !range.isEmpty else {
                #expect(answer.status == 200, "what cannot be read is ignored")
                return
            }
            #expect(answer.status == 206)
            #expect(answer.body == Array(Self.bytes[range]))
            #expect(answer["Content-Range"] == "bytes \(range.lowerBound)-\(range.upperBound - 1)/1000")
            #expect(answer["Content-Length"] == "\(range.count)")
        }
    }

    @Test("ranges that cannot be had are refused, and those that mean nothing are ignored")
    func otherRanges() async throws {
        try await open { shop in
            for header in ["bytes=1000-", "bytes=-0", "bytes=99999999999999999999-"] {
                let answer = try await shop.get("/content", ["Range": header])
                #expect(answer.status == 416, "\(header)")
                #expect(answer["Content-Range"] == "bytes */1000")
                #expect(answer.text.contains("RangeNotSatisfiable"))
            }
            for header in ["bytes=5-4", "lines=1-2", "bytes=a-b", "bytes=", "bytes=1-2,4-5", "bytes=--5"] {
                #expect(try await shop.get("/content", ["Range": header]).status == 200, "\(header)")
            }
        }
    }

    @Test("who has the same bytes gets none, and who has others gets all of them")
    func conditions() async throws {
        try await open { shop in
            for tags in ["\"tag\"", "\"a\", \"tag\"", "W/\"tag\"", "*"] {
                let answer = try await shop.get("/content", ["If-None-Match": tags])
                #expect(answer.status == 304, "\(tags)")
                #expect(answer["ETag"] == "\"tag\"" && answer.body.isEmpty)
            }
            #expect(try await shop.get("/content", ["If-None-Match": "\"other\""]).status == 200)
            #expect(try await shop.get("/content", ["Range": "bytes=0-1", "If-Range": "\"tag\""]).status == 206)
            #expect(try await shop.get("/content", ["Range": "bytes=0-1", "If-Range": "\"other\""]).status == 200)
        }
    }

    @Test("content that ends too early ends the connection, so that nobody takes it for whole")
    func short() async throws {
        try await open { shop in
            await #expect(throws: (any Error).self) { try await shop.get("/content?short=1") }
            var connection = try await RawConnection(port: shop.port)
            connection.send("GET /content HTTP/1.1\r\nHost: a\r\n\r\nGET /health HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await connection.answer().body.count == 1000)
            #expect(try await connection.answer().text.contains("ok"))
        }
    }
}
