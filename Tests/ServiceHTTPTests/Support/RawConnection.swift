import Glibc
import NIOCore
import NIOPosix

/// A socket: sends bytes as they are and takes answers apart.
struct RawConnection: ~Copyable {
    private let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>
    private let inbound: AsyncThrowingStream<ByteBuffer, any Error>
    private let outbound: AsyncStream<Command>.Continuation
    private let pump: Task<Void, Never>
    private var iterator: AsyncThrowingStream<ByteBuffer, any Error>.Iterator
    private var received = ByteBuffer()
    private(set) var isAtEnd = false

    private enum Command {
        case send(ByteBuffer)
        case closeOutput
    }

    /// - Parameters:
    ///   - greeting: what is sent as soon as there is a connection, without waiting for a thread that has time: a busy
    ///     machine could take longer than the server waits.
    ///   - reads: whether anything is read at all.
    init(port: Int, greeting: String = "", reads: Bool = true) async throws {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelOption(.autoRead, value: reads)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if !greeting.isEmpty { try channel.pipeline.syncOperations.addHandler(Greeter(greeting: greeting)) }
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel,
                        configuration: .init(isOutboundHalfClosureEnabled: true)
                    )
                }
            }
        self.channel = channel
        let (inbound, continuation) = AsyncThrowingStream<ByteBuffer, any Error>.makeStream()
        let (commands, outbound) = AsyncStream<Command>.makeStream()
        self.inbound = inbound
        self.outbound = outbound
        iterator = inbound.makeAsyncIterator()
        pump = Task {
            do {
                try await channel.executeThenClose { incoming, outgoing in
                    await withTaskGroup { group in
                        group.addTask {
                            for await command in commands {
                                switch command {
                                case .send(let bytes): try? await outgoing.write(bytes)
                                case .closeOutput: outgoing.finish()
                                }
                            }
                        }
                        do {
                            for try await bytes in incoming { continuation.yield(bytes) }
                            continuation.finish()
                        } catch {
                            continuation.finish(throwing: error)
                        }
                        group.cancelAll()
                    }
                }
            } catch {
                continuation.finish(throwing: error)
            }
        }
    }

    deinit {
        pump.cancel()
        channel.channel.close(promise: nil)
    }

    func send(_ text: String) {
        outbound.yield(.send(ByteBuffer(string: text)))
    }

    func send(_ bytes: [UInt8]) {
        outbound.yield(.send(ByteBuffer(bytes: bytes)))
    }

    /// Says that nothing more will be sent.
    func closeOutput() {
        outbound.yield(.closeOutput)
    }

    /// Goes away at once.
    func close() async {
        try? await channel.channel.close().get()
    }

    /// Goes away without saying so: the server's system is told that nobody is there any more.
    func reset() async throws {
        if let options = channel.channel as? any SocketOptionProvider {
            try await options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        }
        try await channel.channel.close().get()
    }

    /// - Returns: whether there was more.
    private mutating func receive() async throws -> Bool {
        guard !isAtEnd else { return false }
        if let bytes = try await iterator.next() {
            received.writeImmutableBuffer(bytes)
            return true
        }
        isAtEnd = true
        return false
    }

    /// Waits until the server closes, and drops what it sends.
    mutating func waitForEnd() async throws {
        while try await receive() {}
    }

    /// Waits for so many bytes, and drops them.
    mutating func receiveSome(bytes count: Int) async throws {
        var rest = count
        while rest > 0 {
            guard try await receive() else { throw Ended() }
            rest -= received.readableBytes
            received.clear()
        }
    }

    private mutating func line() async throws -> String {
        while true {
            if let end = received.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) {
                let length = end - received.readerIndex
                let line = received.readString(length: length) ?? ""
                received.moveReaderIndex(forwardBy: 1)
                return line.hasSuffix("\r") ? String(line.dropLast()) : line
            }
            guard try await receive() else { throw Ended() }
        }
    }

    private mutating func bytes(_ count: Int) async throws -> [UInt8] {
        while received.readableBytes < count {
            guard try await receive() else { throw Ended() }
        }
        return received.readBytes(length: count) ?? []
    }

    /// The next answer.
    ///
    /// - Parameter isHead: whether it has no body whatever its headers say.
    mutating func answer(isHead: Bool = false) async throws -> RawAnswer {
        let statusLine = try await line()
        let parts = statusLine.split(separator: " ", maxSplits: 2)
        guard parts.count > 1, parts[0] == "HTTP/1.1", let status = Int(parts[1]) else { throw Malformed(line: statusLine) }
        var answer = RawAnswer(status: status)
        while case let header = try await line(), !header.isEmpty {
            guard let colon = header.firstIndex(of: ":") else { throw Malformed(line: header) }
            answer.headers.append((String(header[..<colon]), String(header[header.index(colon, offsetBy: 2)...])))
        }
        if isHead || status < 200 || status == 204 || status == 304 { return answer }
        if answer["transfer-encoding"] == "chunked" {
            answer.isChunked = true
            while true {
                guard let size = Int(try await line(), radix: 16) else { throw Malformed(line: "chunk") }
                answer.body += try await bytes(size)
                _ = try await line()
                if size == 0 { return answer }
            }
        }
        if let length = answer["content-length"].flatMap({ Int($0) }) {
            answer.body = try await bytes(length)
        } else {
            try await waitForEnd()
            answer.body = received.readBytes(length: received.readableBytes) ?? []
        }
        return answer
    }

    struct Ended: Error {}

    struct Malformed: Error {
        var line: String
    }
}

/// Sends something as soon as there is a connection.
private final class Greeter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private let greeting: String

    init(greeting: String) {
        self.greeting = greeting
    }

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: greeting)), promise: nil)
        context.fireChannelActive()
    }
}

struct RawAnswer: Sendable {
    var status: Int
    var headers: [(name: String, value: String)] = []
    var body: [UInt8] = []
    var isChunked = false

    init(status: Int) {
        self.status = status
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The values of a header, joined with commas; `nil` if there is none.
    subscript(name: String) -> String? {
        let values = headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}
