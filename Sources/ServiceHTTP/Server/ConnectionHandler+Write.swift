import NIOCore
import NIOHTTP1

/// Writing answers.
extension ConnectionHandler {
    /// What comes of an answer.
    enum Begun: Sendable {
        case written
        /// The head is written; pieces are to follow.
        case pieces(@Sendable (any BodyWriter) async throws -> Void)
        /// Nobody waits for it.
        case refused
    }

    /// Writes an answer, or the head of one that is made in pieces.
    @discardableResult
    func begin(_ reply: Reply, number: Int, _ context: ChannelHandlerContext) -> Begun {
        guard current?.number == number, current?.reply == nil, let isHTTP10 = current?.isHTTP10 else {
            if number == abandonedNumber {
                responder.finished(reply.record, RequestOutcome(status: reply.status, bytes: 0, isComplete: false))
            }
            return .refused
        }
        if state.phase == .receiving { state.closeAfterAnswer() }
        current?.reply = reply
        switch reply.body {
        case .none:
            writeHead(reply, .none, isHTTP10, context)
        case .headersOnly(let length):
            writeHead(reply, length.map { .bytes($0) } ?? .none, isHTTP10, context)
        case .bytes(let bytes):
            writeHead(reply, .bytes(bytes.readableBytes), isHTTP10, context)
            current?.bytes = bytes.readableBytes
            if bytes.readableBytes > 0 { context.write(wrapOutboundOut(bytes), promise: nil) }
        case .stream(let produce):
            if isHTTP10 { state.closeAfterAnswer() }
            current?.isChunked = !isHTTP10
            beginPieces(reply, isHTTP10 ? .none : .chunked, isHTTP10, context)
            return .pieces(produce)
        case .content(let length, let produce):
            current?.promised = length
            beginPieces(reply, .bytes(length), isHTTP10, context)
            return .pieces(produce)
        }
        end(reply, context)
        return .written
    }

    private func beginPieces(_ reply: Reply, _ length: ReplyHead.Length, _ isHTTP10: Bool, _ context: ChannelHandlerContext) {
        writeHead(reply, length, isHTTP10, context)
        timer.start(.answering, limits.idle)
        context.flush()
        rearm(context)
    }

    private func writeHead(_ reply: Reply, _ length: ReplyHead.Length, _ isHTTP10: Bool, _ context: ChannelHandlerContext) {
        let head = ReplyHead(reply: reply, length: length, keepsAlive: !state.isLast, isHTTP10: isHTTP10)
        var buffer = context.channel.allocator.buffer(capacity: 1024)
        head.write(to: &buffer, date: date.now())
        context.write(wrapOutboundOut(buffer), promise: nil)
    }

    /// Writes a piece of an answer.
    func write(_ piece: ByteBuffer, number: Int, _ context: ChannelHandlerContext) -> EventLoopFuture<Void> {
        guard let current, current.number == number else {
            return context.eventLoop.makeFailedFuture(ChannelError.ioOnClosedChannel)
        }
        guard piece.readableBytes > 0 else { return context.eventLoop.makeSucceededVoidFuture() }
        self.current?.bytes += piece.readableBytes
        timer.start(.answering, limits.idle)
        rearm(context)
        if !current.isChunked { return context.writeAndFlush(wrapOutboundOut(piece)) }
        let size = ByteBuffer(string: String(piece.readableBytes, radix: 16) + "\r\n")
        context.write(wrapOutboundOut(size), promise: nil)
        context.write(wrapOutboundOut(piece), promise: nil)
        return context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: "\r\n")))
    }

    /// Ends an answer that was written in pieces. One that broke off ends with the connection, so that the client cannot
    /// take it for a whole one.
    func endPieces(number: Int, isComplete: Bool, _ context: ChannelHandlerContext) {
        guard let current, current.number == number, let reply = current.reply else { return }
        let isShort = current.promised.map { $0 != current.bytes } ?? false
        guard isComplete, !isShort else { return perform(state.close(), context) }
        if current.isChunked { context.write(wrapOutboundOut(ByteBuffer(string: "0\r\n\r\n")), promise: nil) }
        end(reply, context)
    }

    private func end(_ reply: Reply, _ context: ChannelHandlerContext) {
        responder.finished(reply.record, RequestOutcome(status: reply.status, bytes: current?.bytes ?? 0, isComplete: true))
        current = nil
        state.answered(isTakenIn: context.channel.isWritable)
        if isReading, state.phase != .lingering {
            needsFlush = true
        } else {
            context.flush()
        }
        if state.phase == .lingering { closeOutput(context) }
        settle(context)
    }
}
