import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import ServiceHTTP

@Suite("The verb PATCHY")
struct PatchyVerbTests {
    /// A connection's bytes up to the parser, and the requests that the parser finds in them.
    private struct Parser {
        let channel = EmbeddedChannel()
        private let requests = Requests()

        init() throws {
            let headGuard = HeadGuard(url: 1000)
            requests.headGuard = headGuard
            try channel.pipeline.syncOperations.addHandlers(headGuard, ByteToMessageHandler(HTTPRequestDecoder()), requests)
        }

        /// Takes packets as they come.
        func read(_ packets: String...) throws -> [String] {
            for packet in packets { try channel.writeInbound(ByteBuffer(string: packet)) }
            return requests.found
        }
    }

    private final class Requests: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        var headGuard: HeadGuard?
        /// Each request's verb, target and body.
        var found: [String] = []

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let part = unwrapInboundIn(data)
            headGuard?.parsed(part)
            switch part {
            case .head(let head): found.append("\(head.method.rawValue) \(head.uri)" + head.headers["X-Y"].map { " [\($0)]" }.joined())
            case .body(let piece): found[found.count - 1] += " " + String(buffer: piece)
            case .end: found[found.count - 1] += "."
            }
        }
    }

    private static let patchy = "PATCHY /a HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"
    private static let posted = "POST /b HTTP/1.1\r\nContent-Length: 8\r\n\r\nPATCHY /"

    @Test("is read as PATCH")
    func whole() throws {
        #expect(try Parser().read(Self.patchy) == ["PATCH /a {}."])
    }

    @Test("may arrive in pieces, cut anywhere", arguments: 1..<patchy.utf8.count)
    func cut(at place: Int) throws {
        let parser = try Parser()
        #expect(
            try parser.read(String(Self.patchy.prefix(place)), String(Self.patchy.dropFirst(place))).map { $0.filter { $0 != " " } }
                == ["PATCH/a{}."]
        )
        #expect(try parser.read("GET /b HTTP/1.1\r\n\r\n").last == "GET /b.", "the next request is read as ever")
    }

    @Test("may arrive byte by byte, again and again")
    func bytewise() throws {
        let parser = try Parser()
        for number in 1...3 {
            for byte in "PATCHY /\(number) HTTP/1.1\r\n\r\n" { _ = try parser.read(String(byte)) }
        }
        #expect(try parser.read() == ["PATCH /1.", "PATCH /2.", "PATCH /3."])
    }

    @Test(
        "may follow another request on the connection",
        arguments: [
            posted, patchy, "GET /b HTTP/1.1\r\n\r\n", "POST /b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
            posted + posted,
        ]
    )
    func follows(first: String) throws {
        #expect(try Parser().read(first, Self.patchy).last == "PATCH /a {}.")
    }

    @Test(
        "is only read where a request begins",
        arguments: [
            (["POST /b HTTP/1.1\r\nContent-Length: 8\r\n\r\n", "PATCHY /"], "POST /b PATCHY /."),
            (["POST /b HTTP/1.1\r\nContent-Length: 16\r\n\r\nPATCHY /", "PATCHY /"], "POST /b PATCHY / PATCHY /."),
            (["POST /b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n", "PATCHY /", "\r\n0\r\n\r\n"], "POST /b PATCHY /."),
            (["GET /b HTTP/1.1\r\nX-Y: ", "PATCHY x\r\n\r\n"], "GET /b [PATCHY x]."),
            // Some of the next request came in the same packet as the end of the one before.
            (["GET /b HTTP/1.1\r\n\r\nGET /c HTTP/1.1\r\nX-Y: ", "PATCHY x\r\n\r\n"], "GET /c [PATCHY x]."),
            ([posted + "GET /c HTTP/1.1\r\nX-Y: ", "PATCHY x\r\n\r\n"], "GET /c [PATCHY x]."),
            (["GET /b HTTP/1.1\r\n\r\nPOST /c HTTP/1.1\r\nContent-Length: 8\r\n\r\n", "PATCHY /"], "POST /c PATCHY /."),
            ([posted + "POST /c HTTP/1.1\r\nContent-Length: 10\r\n\r\n\r\n", "PATCHY /"], "POST /c \r\n PATCHY /."),
        ]
    )
    func elsewhere(packets: [String], last: String) throws {
        let parser = try Parser()
        for packet in packets { _ = try parser.read(packet) }
        #expect(try parser.read().last == last)
    }

    @Test(
        "is no other verb's beginning, whole or cut",
        arguments: ["PATCH", "POST", "PUT", "PROPFIND", "GET", "DELETE"],
        1...7
    )
    func others(verb: String, place: Int) throws {
        let request = "\(verb) /PATCHY HTTP/1.1\r\n\r\n"
        #expect(try Parser().read(String(request.prefix(place)), String(request.dropFirst(place))) == ["\(verb) /PATCHY."])
    }

    @Test(
        "is refused with a letter more or less, and behind another request in one packet",
        arguments: ["PATCHYY", "PATC", "patchy"]
    )
    func unknown(verb: String) throws {
        let request = "\(verb) /a HTTP/1.1\r\n\r\n"
        #expect(throws: HTTPParserError.self) { try Parser().read(request) }
        #expect(throws: HTTPParserError.self) { try Parser().read("GET /b HTTP/1.1\r\n\r\n" + Self.patchy) }
    }

    @Test("has begun when its first letter has come, and is cut off if nothing follows", arguments: ["P", "PATCHY", "PATCHY /a"])
    func cutOff(sent: String) throws {
        let headGuard = HeadGuard(url: 1000)
        let channel = EmbeddedChannel()
        try channel.pipeline.syncOperations.addHandlers(headGuard, ByteToMessageHandler(HTTPRequestDecoder()))
        #expect(!headGuard.hasBegun)
        try channel.writeInbound(ByteBuffer(string: sent))
        #expect(headGuard.hasBegun)
        channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(throws: HTTPParserError.self) { try channel.throwIfErrorCaught() }
    }
}
