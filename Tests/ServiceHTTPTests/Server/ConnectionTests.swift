import Testing

@testable import ServiceHTTP

@Suite("Connections")
struct ConnectionTests {
    private static let get = "GET /things/1 HTTP/1.1\r\nHost: x\r\n\r\n"

    @Test("take many requests at once and answer them in order")
    func pipelining() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            let requests = (0..<500).map { "GET /files/\($0) HTTP/1.1\r\nHost: x\r\n\r\n" }
            connection.send(requests.joined())
            for number in 0..<500 {
                #expect(try await connection.answer().text == #"{"route":"wildcard","path":"\#(number)"}"#)
            }
        }
    }

    @Test("hold requests that come while one is answered")
    func pipeliningBehindSlow() async throws {
        try await Shop.open({ $0.limits.request = .milliseconds(300) }) { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n" + String(repeating: Self.get, count: 2000))
            #expect(try await connection.answer().status == 503)
            for _ in 0..<2000 { #expect(try await connection.answer().status == 200) }
        }
    }

    @Test("take requests byte by byte")
    func bytewise() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            for byte in Array(
                "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"text\":\"x\"}".utf8
            ) {
                connection.send([byte])
            }
            #expect(try await connection.answer().text.contains(#""text":"x""#))
        }
    }

    @Test("take chunked bodies, with extensions and trailers")
    func chunked() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            let head = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            connection.send(head + "6;ext=1\r\n{\"text\r\n6\r\n\":\"x\"}\r\n0\r\nX-Trailer: y\r\n\r\n" + Self.get)
            #expect(try await connection.answer().text.contains(#""text":"x""#))
            #expect(try await connection.answer().status == 200)
        }
    }

    @Test(
        "close after Connection: close, and after HTTP/1.0",
        arguments: [
            "GET /things/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET /things/1 HTTP/1.0\r\n\r\n",
        ]
    )
    func closes(request: String) async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send(request + Self.get)
            let answer = try await connection.answer()
            #expect(answer.status == 200)
            #expect(answer["Connection"] == "close")
            try await connection.waitForEnd()
            #expect(shop.backend.events.all.count == 1)
        }
    }

    @Test("answer a client that has said all it will say")
    func halfClosed() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send(Self.get + Self.get)
            connection.closeOutput()
            #expect(try await connection.answer().status == 200)
            #expect(try await connection.answer().status == 200)
            try await connection.waitForEnd()
        }
    }

    @Test("answer requests that want to upgrade, and close", arguments: ["GET /things/1", "POST /echo"])
    func upgrade(line: String) async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            let body = line.hasPrefix("POST") ? "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"text\":\"x\"}" : "\r\n"
            connection.send(
                "\(line) HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\(body)"
            )
            let answer = try await connection.answer()
            #expect(answer.status == 200)
            #expect(answer["Connection"] == "close")
        }
    }

    @Test(
        "say 400 to what is no HTTP, and close",
        arguments: [
            "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{fc}",
            "hello\r\n\r\n",
            "GET /\r\n\r\n",
            "GET / HTTP/2.0\r\n\r\n",
            "GET / HTTP/9.9\r\n\r\n",
            "GET / HTTP/1.1\r\nNo colon\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nBad Name: y\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nX: a\u{0}b\r\n\r\n",
            "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
            "BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: abc\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n",
            "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        ]
    )
    func notHTTP(bytes: String) async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send(bytes)
            let answer = try await connection.answer()
            #expect(answer.status == 400)
            #expect(answer["Connection"] == "close")
            #expect(answer.text.contains(#""errorCode":"BadRequest""#))
            connection.closeOutput()
            try await connection.waitForEnd()
            #expect(shop.backend.events.all.isEmpty)
        }
    }

    @Test(
        "refuse requests that are cut off",
        arguments: [
            "GET /things/1 HTTP/1.1\r\nHost: x\r\n",
            "GET /thi",
            "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"text\":\"x\"}",
            "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nc\r\n{\"text\":\"x\"}\r\n",
        ]
    )
    func cutOff(bytes: String) async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send(bytes)
            connection.closeOutput()
            #expect(try await connection.answer().status == 400)
            try await connection.waitForEnd()
            #expect(shop.backend.events.all.isEmpty)
        }
    }

    @Test("survive any bytes at all", arguments: 0..<60)
    func fuzz(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let pieces: [[UInt8]] = [
            "GET ", "POST ", "/things", "/echo", "?a=b", "%", " HTTP/1.1", "\r\n", "\r\n\r\n", "Host: x\r\n", "Content-Length: 3\r\n",
            "Transfer-Encoding: chunked\r\n", "Content-Type: application/json\r\n", "Content-Encoding: gzip\r\n", "{}", "[", "0\r\n\r\n",
            "5\r\n",
            "Expect: 100-continue\r\n", "Upgrade: x\r\nConnection: upgrade\r\n", "Accept: text/html\r\n", "Cookie: a=b; =\r\n",
            "Authorization: Basic !\r\n", "X-Request-Id: \u{e9}\r\n",
        ].map { Array($0.utf8) }
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...80, using: &generator) {
            if Int.random(in: 0..<8, using: &generator) == 0 {
                bytes.append(UInt8.random(in: 0...255, using: &generator))
            } else {
                bytes += pieces.randomElement(using: &generator) ?? []
            }
        }
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send(bytes)
            connection.closeOutput()
            try await connection.waitForEnd()
            #expect(try await shop.get("/health").status == 200)
        }
    }
}
