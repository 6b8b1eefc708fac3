import NIOCore

/// What the task that makes an answer knows of the connection it is for. May be used on any thread.
struct ConnectionLink: Sendable {
    typealias End = (handler: ConnectionHandler, context: ChannelHandlerContext)

    private let end: NIOLoopBound<End>
    private let number: Int

    /// - Parameter number: the number of the request that is answered.
    init(_ handler: ConnectionHandler, _ context: ChannelHandlerContext, number: Int) {
        end = NIOLoopBound((handler, context), eventLoop: context.eventLoop)
        self.number = number
    }

    /// Writes the answer, and its pieces if it is made in pieces. Does nothing if nobody waits for it any more.
    func send(_ reply: Reply) async {
        guard case .pieces(let produce) = await onLoop({ $0.handler.begin(reply, number: number, $0.context) }) else { return }
        var isComplete = true
        do { try await produce(Pieces(link: self)) } catch { isComplete = false }
        let isWhole = isComplete
        await onLoop { $0.handler.endPieces(number: number, isComplete: isWhole, $0.context) }
    }

    private func onLoop<T: Sendable>(_ body: @escaping @Sendable (End) -> T) async -> T? {
        if end.eventLoop.inEventLoop { return body(end.value) }
        // Fails only if the event loop is gone, and the connection with it.
        return try? await end.eventLoop.submit { body(end.value) }.get()
    }

    private func write(_ piece: ByteBuffer) -> EventLoopFuture<Void> {
        if end.eventLoop.inEventLoop { return end.value.handler.write(piece, number: number, end.value.context) }
        return end.eventLoop.flatSubmit { end.value.handler.write(piece, number: number, end.value.context) }
    }

    private func drop() {
        end.eventLoop.execute {
            let (handler, context) = end.value
            handler.endPieces(number: number, isComplete: false, context)
        }
    }

    private struct Pieces: BodyWriter {
        let link: ConnectionLink

        func write(_ piece: ByteBuffer) async throws {
            try Task.checkCancellation()
            try await link.write(piece).get()
        }

        func drop() { link.drop() }
    }
}
