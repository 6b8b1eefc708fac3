import NIOCore
import Testing

@testable import ServiceHTTP

@Suite("Compression")
struct CompressionTests {
    private static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let deflater = try #require(Deflater())
        return Array(deflater.pack(ByteBuffer(bytes: bytes), then: .end).readableBytesView)
    }

    private static func gunzip(_ bytes: [UInt8]) throws -> String {
        let inflater = try #require(Inflater(coding: "gzip"))
        return String(buffer: try inflater.inflate(ByteBuffer(bytes: bytes), limit: 100 << 20))
    }

    @Test(
        "is used if the client takes it",
        arguments: [
            ("gzip", true), ("GZIP", true), ("deflate, gzip;q=0.5", true), ("*", true), ("br, *;q=0.1", true),
            ("gzip;q=0", false), ("gzip;q=0.000, *", false), ("*;q=0", false), ("identity", false), ("", false), ("br", false),
        ]
    )
    func negotiation(header: String, isPacked: Bool) async throws {
        try await Shop.open { shop in
            let plain = try await shop.get("/things?max=100")
            let answer = try await shop.get("/things?max=100", ["Accept-Encoding": header])
            #expect(answer["Content-Encoding"] == (isPacked ? "gzip" : nil))
            #expect(answer["Vary"] == "Accept, Accept-Encoding")
            #expect(answer["Content-Length"] == String(answer.body.count))
            #expect(plain["Vary"] == "Accept, Accept-Encoding")
            if isPacked {
                #expect(answer.body.count < plain.body.count / 3)
                #expect(try Self.gunzip(answer.body) == plain.text)
            } else {
                #expect(answer.body == plain.body)
            }
        }
    }

    @Test("leaves short answers and pictures alone")
    func notWorthIt() async throws {
        try await Shop.open { shop in
            let short = try await shop.get("/things?max=1", ["Accept-Encoding": "gzip"])
            #expect(short["Content-Encoding"] == nil)
            #expect(short["Vary"] == "Accept")
            #expect(try await shop.get("/picture", ["Accept-Encoding": "gzip"])["Content-Encoding"] == nil)
        }
    }

    @Test("packs large answers in pieces")
    func large() async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/things?max=5000", ["Accept-Encoding": "gzip"])
            let plain = try await shop.get("/things?max=5000")
            #expect(try Self.gunzip(answer.body) == plain.text)
        }
    }

    @Test("packs streams as they go")
    func stream() async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/things?all=true&max=20", ["Accept-Encoding": "gzip"])
            #expect(answer.isChunked)
            #expect(answer["Content-Encoding"] == "gzip")
            let plain = try await shop.get("/things?all=true&max=20")
            #expect(try Self.gunzip(answer.body) == plain.text)
        }
    }

    @Test("of a request's body is undone", arguments: ["gzip", "x-gzip", "GZIP"])
    func unpack(coding: String) async throws {
        try await Shop.open { shop in
            let body = try Self.gzip(Array(#"{"text":"packed"}"#.utf8))
            let headers = ["Content-Type": "application/json", "Content-Encoding": coding]
            #expect(try await shop.send("POST", "/echo", headers, body: body).text.contains(#""text":"packed""#))
        }
    }

    @Test("undoes deflate with zlib's header and without")
    func unpackDeflate() async throws {
        let zlib: [UInt8] = [
            0x78, 0x9C, 0xAB, 0x56, 0x2A, 0x49, 0xAD, 0x28, 0x51, 0xB2, 0x52, 0x2A, 0x48, 0x4C, 0xCE, 0x4E, 0x4D, 0x51, 0xAA, 0x05, 0x00,
            0x35,
            0x33, 0x05, 0xE8,
        ]
        let raw = Array(zlib.dropFirst(2).dropLast(4))
        let inflater = try #require(Inflater(coding: "deflate"))
        #expect(String(buffer: try inflater.inflate(ByteBuffer(bytes: raw), limit: 1000)) == #"{"text":"packed"}"#)
        #expect(String(buffer: try inflater.inflate(ByteBuffer(bytes: zlib), limit: 1000)) == #"{"text":"packed"}"#)
    }

    @Test("that is malformed, cut off or followed by more is refused")
    func malformed() async throws {
        let whole = try Self.gzip(Array(#"{"text":"packed"}"#.utf8))
        try await Shop.open { shop in
            for body in [Array(whole.dropLast(3)), whole + [1, 2, 3], [1, 2, 3], Array(whole.prefix(5)), Array(#"{"text":"x"}"#.utf8)] {
                let answer = try await shop.send(
                    "POST",
                    "/echo",
                    ["Content-Type": "application/json", "Content-Encoding": "gzip"],
                    body: body
                )
                #expect(answer.status == 400, "\(answer.text)")
            }
            #expect(shop.backend.events.all.isEmpty)
        }
    }

    @Test("that nobody knows is refused", arguments: ["br", "gzip, gzip", "compress"])
    func unknown(coding: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.send("POST", "/echo", ["Content-Type": "application/json", "Content-Encoding": coding], body: [1])
            #expect(answer.status == 415)
        }
    }

    @Test("cannot make a small body a large one")
    func bomb() async throws {
        let bomb = try Self.gzip([UInt8](repeating: 0x20, count: 30 << 20))
        #expect(bomb.count < 100_000)
        try await Shop.open { shop in
            let answer = try await shop.send("POST", "/echo", ["Content-Type": "application/json", "Content-Encoding": "gzip"], body: bomb)
            #expect(answer.status == 413)
            #expect(answer.text.contains("PayloadTooLarge"))
        }
    }

    @Test("gives back what was packed", arguments: 0..<20)
    func roundTrip(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...200_000, using: &generator)
        let spread = UInt8.random(in: 1...255, using: &generator)
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...spread, using: &generator) }
        let packed = try Self.gzip(bytes)
        let inflater = try #require(Inflater(coding: "gzip"))
        #expect(Array(try inflater.inflate(ByteBuffer(bytes: packed), limit: count).readableBytesView) == bytes)
        if count > 0 {
            #expect(throws: Inflater.Fault.tooLarge) { try inflater.inflate(ByteBuffer(bytes: packed), limit: count - 1) }
        }
    }
}
