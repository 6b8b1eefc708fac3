import NIOCore
import NIOHTTP1
import NIOPosix

extension TestRequest {
    /// Sends the request on a connection of its own.
    func send(port: Int) async throws -> TestAnswer {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    return try NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            // All at once: the server may answer and close before the last part, which is empty, is written.
            try await outbound.write(contentsOf: parts)
            var answer: TestAnswer?
            for try await part in inbound {
                switch part {
                case .head(let head): answer = TestAnswer(status: Int(head.status.code), headers: head.headers, body: [])
                case .body(let bytes): answer?.body += bytes.readableBytesView
                case .end: return answer ?? TestAnswer(status: 0, headers: [:], body: [])
                }
            }
            throw ChannelError.eof
        }
    }

    private var parts: [HTTPClientRequestPart] {
        var head = HTTPRequestHead(version: .http1_1, method: HTTPMethod(rawValue: verb), uri: target)
        head.headers = HTTPHeaders([("Host", "voice.test"), ("Connection", "close")] + headers.map { ($0.name, $0.value) })
        let bytes = self.bytes.map { ByteBuffer(bytes: $0) } ?? ByteBuffer(string: body ?? "")
        let hasBody = body != nil || self.bytes != nil
        if hasBody { head.headers.add(name: "Content-Length", value: String(bytes.readableBytes)) }
        return [.head(head)] + (!hasBody ? [] : [.body(.byteBuffer(bytes))]) + [.end(nil)]
    }
}
