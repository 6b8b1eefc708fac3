import Testing

@testable import ServiceHTTP

@Suite("Limits on the wire")
struct LimitTests {
    private static let head = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"

    @Test("a body that is announced too large is refused before it is sent")
    func announcedBody() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send(Self.head + "Content-Length: 20971520\r\n\r\n")
            let answer = try await connection.answer()
            #expect(answer.status == 413)
            #expect(answer["Connection"] == "close")
            #expect(answer.text.contains(#""errorCode":"PayloadTooLarge","message":"The body is larger than 10485760 bytes""#))
        }
    }

    @Test("a client that sends 20 MB all the same still gets to read why not", arguments: [false, true])
    func largeBody(isChunked: Bool) async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            let megabyte = [UInt8](repeating: 0x20, count: 1 << 20)
            connection.send(Self.head + (isChunked ? "Transfer-Encoding: chunked\r\n\r\n" : "Content-Length: 20971520\r\n\r\n"))
            for _ in 0..<20 {
                if isChunked { connection.send("100000\r\n") }
                connection.send(megabyte)
                if isChunked { connection.send("\r\n") }
            }
            if isChunked { connection.send("0\r\n\r\n") }
            #expect(try await connection.answer().status == 413)
            #expect(try await shop.get("/things").status == 200)
        }
    }

    @Test("a body just within the limit is read, one byte more is not")
    func bodyEdge() async throws {
        try await Shop.open({ $0.limits.body = 20 }) { (shop) async throws in
            let fits = #"{"text":"123456789"}"#
            #expect(fits.utf8.count == 20)
            #expect(try await shop.post("/echo", json: fits).status == 200)
            #expect(try await shop.post("/echo", json: fits + " ").status == 413)
        }
    }

    @Test("a client that asks first is told to go on, or not")
    func expectContinue() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send(Self.head + "Content-Length: 12\r\nExpect: 100-continue\r\n\r\n")
            #expect(try await connection.answer().status == 100)
            connection.send(#"{"text":"x"}"#)
            #expect(try await connection.answer().status == 200)
            var large = try await RawConnection(port: shop.port)
            large.send(Self.head + "Content-Length: 99999999999\r\nExpect: 100-continue\r\n\r\n")
            #expect(try await large.answer().status == 413)
        }
    }

    @Test("a URL may be 16 KB long", arguments: [(16 << 10, 200), ((16 << 10) + 1, 414), (40_000, 414), (200_000, 414), (2_000_000, 414)])
    func url(length: Int, status: Int) async throws {
        try await Shop.open { shop in
            let target = "/things?name=" + String(repeating: "x", count: length - 13)
            let answer = try await shop.get(target)
            #expect(answer.status == status)
            if status == 414 { #expect(answer.text.contains(#""errorCode":"UriTooLong""#)) }
        }
    }

    @Test(
        "headers may be 32 KB together",
        arguments: [
            (1, 30_000, 200), (1, 33_000, 431), (1, 300_000, 431), (40, 1000, 431), (180, 10, 200), (300, 10, 431), (20_000, 10, 431),
        ]
    )
    func headers(count: Int, size: Int, status: Int) async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            let value = String(repeating: "x", count: size)
            connection.send("GET /things HTTP/1.1\r\nHost: x\r\n" + (0..<count).map { "X-\($0): \(value)\r\n" }.joined() + "\r\n")
            let answer = try await connection.answer()
            #expect(answer.status == status)
            if status == 431 { #expect(answer.text.contains(#""errorCode":"RequestHeaderFieldsTooLarge""#)) }
        }
    }

    @Test("a header flood that never ends is refused while it goes on")
    func flood() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send("GET / HTTP/1.1\r\n")
            for number in 0..<5000 { connection.send("X-\(number): y\r\n") }
            #expect(try await connection.answer().status == 431)
        }
    }

    @Test("an answer that takes too long is 503, the call is cancelled, and the connection goes on")
    func deadline() async throws {
        try await Shop.open({ $0.limits.request = .milliseconds(200) }) { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send("GET /slow HTTP/1.1\r\nHost: x\r\nX-Request-Id: slow\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            let answer = try await connection.answer()
            #expect(answer.status == 503)
            #expect(answer["Retry-After"] == "5")
            #expect(answer.text.contains(#""errorCode":"ServiceUnavailable""#))
            #expect(answer["X-Request-Id"] == "slow")
            await shop.backend.events.wait(for: "slow cancelled")
            #expect(try await connection.answer().text == #"{"status":"ok"}"#)
            #expect(shop.log.lines.count { $0.metadata["id"] == "slow" } == 1)
        }
    }

    @Test("a client that goes away takes its call along")
    func disconnect() async throws {
        try await Shop.open { shop in
            let connection = try await RawConnection(port: shop.port)
            connection.send("GET /slow HTTP/1.1\r\nHost: x\r\nX-Request-Id: gone\r\n\r\n")
            await shop.backend.events.wait(for: "slow begins")
            try await connection.reset()
            await shop.backend.events.wait(for: "slow cancelled")
            let line = await shop.log.line(id: "gone")
            #expect(line?.metadata["aborted"] == "true")
        }
    }

    @Test("headers that take too long end the connection, however busy they look")
    func slowHeaders() async throws {
        try await Shop.open({ $0.limits.headerTime = .milliseconds(200) }) { shop in
            var silent = try await RawConnection(port: shop.port)
            silent.send("GET / HTTP/1.1\r\nHost:")
            #expect(try await silent.answer().status == 408)
            var busy = try await RawConnection(port: shop.port)
            busy.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await busy.answer().status == 302)
            busy.send("GET /slow")
            #expect(try await busy.answer().status == 408)
            try await busy.waitForEnd()
            #expect(!shop.backend.events.all.contains("run Slow"))
        }
    }

    @Test("a body that takes too long ends the connection")
    func slowBody() async throws {
        try await Shop.open({ $0.limits.bodyTime = .milliseconds(200) }) { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send(Self.head + "Content-Length: 100\r\n\r\n{\"te")
            let answer = try await connection.answer()
            #expect(answer.status == 408)
            #expect(answer["Connection"] == "close")
            #expect(!shop.backend.events.all.contains("run Echo"))
        }
    }

    @Test("a connection on which nothing is asked is closed")
    func idle() async throws {
        try await Shop.open({ $0.limits.idle = .milliseconds(200) }) { shop in
            var connection = try await RawConnection(port: shop.port)
            try await connection.waitForEnd()
        }
    }

    @Test("connections over the limit wait until one is closed")
    func connections() async throws {
        try await Shop.open({ $0.limits.connections = 1 }) { shop in
            var first = try await RawConnection(port: shop.port)
            first.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await first.answer().status == 200)
            var second = try await RawConnection(port: shop.port)
            second.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            first.send("GET /things/1 HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await first.answer().status == 200)
            await first.close()
            #expect(try await second.answer().status == 200)
        }
    }

    @Test("connections over the limit of one address are closed; when one has ended there is room for another")
    func connectionsOfAnAddress() async throws {
        try await Shop.open({ $0.limits.connectionsPerAddress = 1 }) { shop in
            var first = try await RawConnection(port: shop.port)
            first.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await first.answer().status == 200)
            var second = try await RawConnection(port: shop.port)
            try await second.waitForEnd()
            first.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await first.answer().status == 200)
            await first.close()
            // The server notices when it does.
            var status: Int?
            while status == nil {
                var third = try await RawConnection(port: shop.port)
                third.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
                status = try? await third.answer().status
            }
            #expect(status == 200)
        }
    }

    @Test("a trusted proxy connects for many, so its connections are not counted")
    func connectionsOfAProxy() async throws {
        try await Shop.open({
            $0.limits.connectionsPerAddress = 1
            $0.trustedProxies = ["127.0.0.1"]
        }) { shop in
            var first = try await RawConnection(port: shop.port)
            var second = try await RawConnection(port: shop.port)
            for _ in 0..<2 {
                first.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
                second.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try await first.answer().status == 200)
                #expect(try await second.answer().status == 200)
            }
        }
    }
}
