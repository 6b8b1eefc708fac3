import Testing

@testable import ServiceHTTP

@Suite("Stopping")
struct ShutdownTests {
    @Test("answers what has begun, closes what is idle, and takes no more")
    func drain() async throws {
        try await Shop.open({ $0.limits.request = .seconds(3) }) { shop in
            var idle = try await RawConnection(port: shop.port)
            idle.send("GET /ready HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await idle.answer().text == #"{"status":"ready"}"#)
            var busy = try await RawConnection(port: shop.port)
            busy.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
            await shop.backend.events.wait(for: "slow begins")
            await shop.stop()
            try await idle.waitForEnd()
            let answer = try await busy.answer()
            #expect(answer.status == 503)
            #expect(answer["Connection"] == "close")
            try await busy.waitForEnd()
            await #expect(throws: (any Error).self) { _ = try await RawConnection(port: shop.port) }
        }
    }

    @Test("reads a body that has begun to its end")
    func drainBody() async throws {
        try await Shop.open { shop in
            var idle = try await RawConnection(port: shop.port)
            var connection = try await RawConnection(port: shop.port)
            connection.send(
                "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 12\r\nExpect: 100-continue\r\n\r\n"
            )
            #expect(try await connection.answer().status == 100)
            await shop.stop()
            try await idle.waitForEnd()
            connection.send(#"{"text":"x"}"#)
            let answer = try await connection.answer()
            #expect(answer.status == 200)
            #expect(answer["Connection"] == "close")
        }
    }

    @Test("gives up on what does not end in time")
    func drainLimit() async throws {
        try await Shop.open({ $0.limits.drain = .milliseconds(200) }) { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
            await shop.backend.events.wait(for: "slow begins")
            await shop.stop()
            await shop.backend.events.wait(for: "slow cancelled")
            try await connection.waitForEnd()
        }
    }

    @Test("shows at /ready, as does a service that is not ready")
    func ready() async throws {
        let path = RequestPath(
            backend: BackendBox(backend: ShopBackend()),
            router: Router(Shop.registry, pages: [], home: nil),
            settings: HTTPSettings(),
            index: [],
            log: RequestLog(logger: LogLines().logger)
        )
        #expect(try await path.status(.ready, RequestInfo()).status == 200)
        path.stopping.set()
        #expect(try await path.status(.ready, RequestInfo()).status == 503)
        #expect(try await path.status(.health, RequestInfo()).status == 200)
        var backend = ShopBackend()
        backend.isReadyNow = false
        try await Shop.open(backend: backend) { shop in
            let answer = try await shop.get("/ready")
            #expect(answer.status == 503)
            #expect(answer.text == #"{"status":"not ready"}"#)
        }
    }
}
