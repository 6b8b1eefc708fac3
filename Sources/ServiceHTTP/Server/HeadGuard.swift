import NIOCore
import NIOHTTP1

/// Looks at the bytes a request begins with before they are parsed: counts those of its line, and has ``PatchyVerb`` read
/// its verb.
///
/// The parser has one limit for all it keeps, so it cannot tell a long URL (414) from large headers (431).
///
/// Where a request ends is not worked out here. The parser says which parts it found (``parsed(_:)``), and a request
/// begins with the next packet only if nothing follows the last part in the one before.
final class HeadGuard: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// Fired down the pipeline when a request line is too long. Nothing more is parsed.
    struct RequestLineTooLong {}

    private let limit: Int
    /// Bytes of the request line so far; `nil` once it is complete.
    private var lineLength: Int? = 0
    private var isOverLimit = false
    private var verb = PatchyVerb()
    /// Whether the next byte is the first of a request, and none of it is with the parser.
    private var isBetweenRequests = true
    /// Where in memory the body that was last found in the present packet ends.
    private var bodyEnd: UnsafeRawPointer?

    /// - Parameter url: the longest URL, in bytes.
    init(url: Int) {
        // The longest verb that is known, the version and the spaces around the URL take less.
        limit = url + 64
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        guard isBetweenRequests else { return parse(bytes, context) }
        if let spelled = verb.read(bytes) { parse(spelled, context) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { parseHeld(context) }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        parseHeld(context)
        context.fireChannelInactive()
    }

    /// Whether bytes of a request have come since the one before ended; the end of the input is none.
    var hasBegun: Bool { lineLength != 0 || verb.isHolding }

    /// To be called with each part of a request that the parser finds. The line of a request that follows another one in
    /// the same packet is not counted.
    func parsed(_ part: HTTPServerRequestPart) {
        switch part {
        case .head: lineLength = nil
        case .body(let piece): bodyEnd = piece.end
        case .end: lineLength = 0
        }
    }

    private func parseHeld(_ context: ChannelHandlerContext) {
        if verb.isHolding { parse(verb.released(), context) }
    }

    private func parse(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        guard !isOverLimit else { return }
        if let length = lineLength {
            let view = bytes.readableBytesView
            if let end = view.firstIndex(of: UInt8(ascii: "\n")) {
                lineLength = nil
                isOverLimit = length + (end - view.startIndex) > limit
            } else {
                lineLength = length + view.count
                isOverLimit = length + view.count > limit
            }
        }
        if isOverLimit { return context.fireUserInboundEventTriggered(RequestLineTooLong()) }
        bodyEnd = nil
        context.fireChannelRead(wrapInboundOut(bytes))
        isBetweenRequests = lineLength == 0 && isLast(in: bytes)
    }

    /// Whether nothing of another request follows the one that was found last in this packet.
    ///
    /// Its body may reach to the end. Otherwise an empty line is looked for: if it ended the head of another request,
    /// the parser would have found that head.
    private func isLast(in bytes: ByteBuffer) -> Bool {
        if let bodyEnd, bodyEnd == bytes.end { return true }
        let view = bytes.readableBytesView
        return view.suffix(3).elementsEqual("\n\r\n".utf8)
            || view.allSatisfy { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
    }
}

extension ByteBuffer {
    /// Where in memory what can be read ends. Tells whether a slice reaches to the end of what it was taken from.
    fileprivate var end: UnsafeRawPointer? {
        withUnsafeReadableBytes { $0.baseAddress.map { UnsafeRawPointer($0 + readableBytes) } }
    }
}
