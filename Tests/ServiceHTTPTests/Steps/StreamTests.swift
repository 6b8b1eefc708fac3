import Testing

@testable import ServiceHTTP

@Suite("Streams")
struct StreamTests {
    @Test("are whole answers in every format", arguments: ["json", "jsonl", "csv", "jsv", "xml"])
    func formats(format: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/things?all=true&max=3&format=\(format)")
            #expect(answer.status == 200)
            #expect(answer.isChunked)
            let text = answer.text
            let marker =
                ["json": #"{"id":"7","#, "jsonl": #"{"id":"7","#, "csv": "\r\n7,", "jsv": "{id:7,", "xml": "<Id>7</Id>"][format] ?? ""
            #expect(text.ranges(of: marker).count == 3)
            switch format {
            case "json":
                #expect(text.hasPrefix(#"{"items":[{"id":"1","#))
                #expect(text.hasSuffix(#"],"totalCount":300,"totalPages":1,"hasMorePages":false}"#))
                #expect(!text.contains("}{") && !text.contains(",,"))
            case "jsonl": #expect(text.split(separator: "\n").count == 300)
            case "csv":
                #expect(text.split(separator: "\r\n").count == 301)
                #expect(answer["Content-Disposition"] == #"attachment;filename="ListThings.csv""#)
            case "jsv":
                #expect(text.hasPrefix("{items:[{id:1,"))
                #expect(text.hasSuffix("],totalCount:300,totalPages:1,hasMorePages:False}"))
            default:
                #expect(text.ranges(of: "<Items").count == 1 && text.ranges(of: "</Items>").count == 1)
                #expect(text.contains("<HasMorePages>false</HasMorePages>"))
                #expect(text.contains("</Thing></Items><TotalCount>300</TotalCount><TotalPages>1</TotalPages>"))
            }
        }
    }

    @Test("of nothing are whole answers too", arguments: ["json", "jsonl", "csv", "jsv", "xml", "html"])
    func empty(format: String) async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/things?all=true&format=\(format)")
            #expect(answer.status == 200)
            switch format {
            case "json": #expect(answer.text == #"{"items":[],"totalCount":0,"totalPages":0,"hasMorePages":false}"#)
            case "jsonl": #expect(answer.text.isEmpty)
            case "csv": #expect(answer.text == "Id,Name,Price,Size,Tags\r\n")
            case "jsv": #expect(answer.text == "{items:[],totalCount:0,totalPages:0,hasMorePages:False}")
            case "xml": #expect(answer.text.contains("<Items />") || answer.text.contains("<Items></Items>"))
            default: #expect(answer.text.contains("ListThings Snapshot"))
            }
        }
    }

    @Test("show a person the first thousand")
    func html() async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/things?all=true&max=1000000&format=html")
            #expect(answer.status == 200)
            let event = await shop.backend.events.wait(for: "stream released")
            #expect(event == "stream released after 11")
        }
    }

    @Test("are wrapped for a callback")
    func callback() async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/things?all=true&max=2&callback=f")
            #expect(answer.text.hasPrefix(#"f({"items":[{"id":"1""#))
            #expect(answer.text.hasSuffix(#""hasMorePages":false})"#))
        }
    }

    @Test("end when the client goes away, and what they read from is let go")
    func disconnect() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send("GET /things?all=true&max=100000000 HTTP/1.1\r\nHost: x\r\nX-Request-Id: gone\r\n\r\n")
            try await connection.receiveSome(bytes: 100_000)
            await connection.close()
            await shop.backend.events.wait(for: "stream released after")
            let line = await shop.log.line(id: "gone")
            #expect(line?.metadata["aborted"] == "true")
            #expect(try await shop.get("/health").status == 200)
        }
    }

    @Test("wait for a client that does not read, without filling the memory, and give it up after the idle time")
    func slowReader() async throws {
        try await Shop.open({ $0.limits.idle = .seconds(3) }) { shop in
            let request = "GET /things?all=true&max=100000000 HTTP/1.1\r\nHost: x\r\n\r\n"
            let connection = try await RawConnection(port: shop.port, greeting: request, reads: false)
            let event = await shop.backend.events.wait(for: "stream released after")
            // What the sockets hold, and no more: some megabytes at 9 KB a chunk.
            let chunks = Int(event.split(separator: " ").last ?? "") ?? 0
            #expect(chunks < 3000, "\(event)")
            await connection.close()
        }
    }

    @Test("to a client of HTTP/1.0 end with the connection")
    func oldClient() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            connection.send("GET /things?all=true&max=3 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            let answer = try await connection.answer()
            #expect(answer["Transfer-Encoding"] == nil)
            #expect(answer["Connection"] == "close")
            #expect(answer.text.hasSuffix(#""hasMorePages":false}"#))
        }
    }

    @Test("leave the connection open for the next request")
    func keepAlive() async throws {
        try await Shop.open { shop in
            var connection = try await RawConnection(port: shop.port)
            for _ in 0..<3 {
                connection.send("GET /things?all=true&max=2 HTTP/1.1\r\nHost: x\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try await connection.answer().isChunked)
                #expect(try await connection.answer().text == #"{"status":"ok"}"#)
            }
        }
    }
}
