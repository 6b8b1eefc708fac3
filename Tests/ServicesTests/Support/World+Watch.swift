import NIOCore
import NIOHTTP1
import NIOPosix
import TestDatabase
import Testing

/// A frame of `/event-stream`.
struct Frame: Equatable {
    var id: Int
    /// `account:ID@session.created`, `cmd.onConnect`.
    var selector: String
    var json: String

    /// What stands after the channel.
    var name: String { String(selector.split(separator: "@").last ?? "") }

    /// A member whose value is text.
    func text(_ member: String) -> String? {
        guard let start = json.firstRange(of: "\"\(member)\":\"") else { return nil }
        return String(json[start.upperBound...].prefix { $0 != "\"" })
    }
}

/// A client of `/event-stream`.
final class Watcher {
    typealias Inbound = NIOAsyncChannelInboundStream<HTTPClientResponsePart>

    private var parts: Inbound.AsyncIterator
    private var text = ""
    private(set) var head: HTTPResponseHead?

    init(_ inbound: Inbound) {
        parts = inbound.makeAsyncIterator()
    }

    /// The next frame; `nil` when the stream has ended.
    func next() async throws -> Frame? {
        while true {
            if let end = text.firstRange(of: "\n\n") {
                let frame = String(text[..<end.lowerBound])
                text.removeSubrange(..<end.upperBound)
                if let frame = Self.frame(frame) { return frame }
                continue
            }
            switch try await parts.next() {
            case .head(let head): self.head = head
            case .body(let bytes): text += String(buffer: bytes)
            case .end, nil: return nil
            }
        }
    }

    /// The next frame about something that happened.
    func event() async throws -> Frame? {
        while let frame = try await next() {
            if !frame.name.hasPrefix("cmd.") { return frame }
        }
        return nil
    }

    /// The next frame with this name.
    func frame(_ name: String) async throws -> Frame? {
        while let frame = try await next() {
            if frame.name == name { return frame }
        }
        return nil
    }

    private static func frame(_ text: String) -> Frame? {
        let lines = text.split(separator: "\n")
        guard lines.count == 2, lines[0].hasPrefix("id: "), let id = Int(lines[0].dropFirst(4)), lines[1].hasPrefix("data: ") else {
            return nil
        }
        let parts = lines[1].dropFirst(6).split(separator: " ", maxSplits: 1)
        return parts.count == 2 ? Frame(id: id, selector: String(parts[0]), json: String(parts[1])) : nil
    }
}

extension World {
    /// Watches for as long as `body` takes. `body` gets the watcher when it is connected, and the first frame.
    ///
    /// - Parameter window: bytes that the client's system takes in before they are read.
    func watch(
        _ channels: String,
        as person: Person = .user,
        after lastEventId: String? = nil,
        window: ChannelOptions.Types.SocketOption.Value = 1 << 20,
        _ request: (TestRequest) -> TestRequest = { $0 },
        _ body: (Watcher, Frame) async throws -> Void
    ) async throws {
        var get = TestRequest.get("/event-stream?channels=\(channels)").bearer(person.key)
        if let lastEventId { get = get.with("Last-Event-ID", lastEventId) }
        get = request(get)
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(ChannelOptions.socketOption(.so_rcvbuf), value: window)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    return try NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>(wrappingChannelSynchronously: channel)
                }
            }
        var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: get.target)
        head.headers = HTTPHeaders([("Host", "voice.test")] + get.headers.map { ($0.name, $0.value) })
        try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(contentsOf: [.head(head), .end(nil)])
            let watcher = Watcher(inbound)
            guard let first = try await watcher.next() else {
                Issue.record("The stream did not begin: \(watcher.head.map { "\($0.status)" } ?? "")")
                return
            }
            try await body(watcher, first)
        }
    }
}
