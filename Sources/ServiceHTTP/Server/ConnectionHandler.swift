import NIOCore
import NIOHTTP1
import ServiceKit

/// Reads requests from one connection, has them answered, and writes the answers.
///
/// Everything happens on the connection's event loop; the task that makes an answer starts there too.
final class ConnectionHandler: ChannelInboundHandler, ChannelOutboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let responder: any Responder
    let limits: HTTPLimits
    private let headGuard: HeadGuard
    private let executor: EventLoopExecutor
    var state: ConnectionState
    var timer = ConnectionTimer()
    var date = DateHeader()

    /// The request that is being answered.
    var current: CurrentRequest?
    private var lastNumber = 0
    /// The request whose task was cancelled before it had an answer, because the client is gone.
    var abandonedNumber: Int?

    private(set) var isReading = false
    private var readBroughtParts = false
    private var isReadHeld = false
    private var isSettling = false
    var needsFlush = false

    init(_ responder: any Responder, limits: HTTPLimits, headGuard: HeadGuard, channel: any Channel) {
        self.responder = responder
        self.limits = limits
        self.headGuard = headGuard
        executor = EventLoopExecutor(channel.eventLoop)
        state = ConnectionState(limits: limits, remoteAddress: channel.remoteAddress?.ipAddress) { responder.takesPieces($0) }
    }

    // MARK: Reading

    func channelActive(context: ChannelHandlerContext) {
        rearm(context)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isReading = true
        readBroughtParts = true
        let part = unwrapInboundIn(data)
        headGuard.parsed(part)
        perform(state.receive(.part(part)), context)
        if state.phase == .receiving { timer.received(limits) }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if !readBroughtParts, headGuard.hasBegun { state.headBegins() }
        isReading = false
        readBroughtParts = false
        if needsFlush {
            needsFlush = false
            context.flush()
        }
        settle(context)
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        if state.isCongested {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        readBroughtParts = true
        switch error {
        case HTTPParserError.headerOverflow: perform(state.receive(.failure(limits.headersTooLarge)), context)
        case HTTPParserError.invalidEOFState: perform(state.receive(.failure(.cutOff)), context)
        case is HTTPParserError: perform(state.receive(.failure(.notHTTP)), context)
        default: perform(state.close(), context)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is HeadGuard.RequestLineTooLong: perform(state.receive(.failure(limits.urlTooLong)), context)
        case ChannelEvent.inputClosed: perform(state.receive(.inputClosed), context)
        case is ChannelShouldQuiesceEvent:
            timer.closeWithin(limits.drain)
            perform(state.quiesce(), context)
            rearm(context)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { settle(context) }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        _ = state.close()
        timer.cancel()
        abandon()
        context.fireChannelInactive()
    }

    // MARK: Acting

    func perform(_ action: ConnectionState.Action, _ context: ChannelHandlerContext) {
        switch action {
        case .none: break
        case .sendContinue: context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")), promise: nil)
        case .answer(let request): answer(request, context)
        case .refuse(let request, let error):
            lastNumber += 1
            current = CurrentRequest(number: lastNumber, request: request)
            begin(responder.refuse(request, error), number: lastNumber, context)
        case .closeOutput: closeOutput(context)
        case .close:
            abandon()
            context.close(promise: nil)
        }
    }

    private func answer(_ request: IncomingRequest, _ context: ChannelHandlerContext) {
        lastNumber += 1
        let number = lastNumber
        current = CurrentRequest(number: number, request: request)
        if let reply = responder.replyAtHand(to: request) {
            begin(reply, number: number, context)
            return
        }
        if let pieces = request.pieces {
            timer.beginUpload(limits)
            receive(pieces, of: request, context)
        } else {
            timer.start(.answering, limits.request)
        }
        let responder = responder
        let link = ConnectionLink(self, context, number: number)
        let task = Task.immediate(executorPreference: executor) {
            await link.send(await responder.respond(to: request))
        }
        if current?.number == number { current?.task = task }
    }

    /// Goes on reading whenever the task that answers has taken something of the body. Who asks before sending it is told
    /// to when it is first asked for: whoever may not send it is refused before.
    private func receive(_ pieces: IncomingBody, of request: IncomingRequest, _ context: ChannelHandlerContext) {
        let number = lastNumber
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let asks = NIOLoopBoundBox(request.expectsContinue, eventLoop: context.eventLoop)
        pieces.onRead {
            bound.eventLoop.execute {
                let (handler, context) = bound.value
                guard handler.current?.number == number else { return }
                if asks.value, handler.current?.reply == nil {
                    asks.value = false
                    handler.perform(.sendContinue, context)
                }
                if handler.isReadHeld { handler.settle(context) }
            }
        }
    }

    /// Takes back what a task was to do, when the client is gone.
    private func abandon() {
        guard let abandoned = current else { return }
        current = nil
        abandoned.task?.cancel()
        if let reply = abandoned.reply {
            responder.finished(reply.record, RequestOutcome(status: reply.status, bytes: abandoned.bytes, isComplete: false))
        } else {
            abandonedNumber = abandoned.number
        }
    }

    /// Goes on with what waits, as far as the client takes in what was written.
    ///
    /// An answer that is there at once leads here again: the outermost call does the work, so that a long queue does not
    /// become a deep stack.
    func settle(_ context: ChannelHandlerContext) {
        guard !isSettling else { return }
        isSettling = true
        defer { isSettling = false }
        if context.channel.isWritable { state.taken() }
        while let action = state.next() { perform(action, context) }
        if isReadHeld, !state.isCongested {
            isReadHeld = false
            context.read()
        }
        rearm(context)
    }

    /// Ends the connection after what was written; what the client still sends is read and thrown away for a moment.
    func closeOutput(_ context: ChannelHandlerContext) {
        timer.start(.lingering, limits.idle)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.close(mode: .output).whenComplete { _ in
            let (handler, context) = bound.value
            handler.timer.start(.lingering, .seconds(2))
            handler.rearm(context)
        }
    }

    // MARK: Time

    func rearm(_ context: ChannelHandlerContext) {
        timer.enter(state.phase, limits, more: current?.request?.pieces?.timeToKeep ?? .zero)
        guard state.phase != .closed else { return }
        timer.schedule(on: context.eventLoop) { [bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)] in
            let (handler, context) = bound.value
            handler.timedOut(context)
        }
    }

    private func timedOut(_ context: ChannelHandlerContext) {
        timer.fired()
        if timer.isDrainOver {
            perform(state.close(), context)
        } else if timer.isOver() {
            if state.phase == .answering { answerTimedOut(context) } else { perform(state.timedOut(), context) }
        }
        settle(context)
    }

    /// Gives up waiting for an answer that has not begun, or for a client that does not take in one that has.
    private func answerTimedOut(_ context: ChannelHandlerContext) {
        guard let current, current.reply == nil else { return perform(state.close(), context) }
        current.task?.cancel()
        begin(responder.refuse(current.request, limits.deadlineExceeded), number: current.number, context)
    }
}

/// The request that a connection is answering.
struct CurrentRequest {
    /// Tells the answer that is waited for from one that comes too late.
    var number: Int
    /// `nil` if its headers could not be read.
    var request: IncomingRequest?
    var task: Task<Void, Never>?
    /// Set once the answer has begun.
    var reply: Reply?
    /// Bytes of the body that were written.
    var bytes = 0
    /// Bytes of the body that its head promised, if it is made in pieces of a known length together.
    var promised: Int?
    /// Whether the pieces of the body are sent as chunks.
    var isChunked = false

    var isHTTP10: Bool { request?.head.version.minor == 0 }
}

extension ServiceError {
    static var cutOff: ServiceError { ServiceError(.badRequest, "The request is cut off") }
    static var notHTTP: ServiceError { ServiceError(.badRequest, "This is not an HTTP/1.1 request") }
}
