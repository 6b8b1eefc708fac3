import NIOCore

/// Counts the bytes of a request line before they are parsed.
///
/// The parser has one limit for all it keeps, so it cannot tell a long URL (414) from large headers (431).
final class HeadGuard: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// Fired down the pipeline when a request line is too long. Nothing more is parsed.
    struct RequestLineTooLong {}

    private let limit: Int
    /// Bytes of the request line so far; `nil` once it is complete.
    private var lineLength: Int? = 0
    private var isOverLimit = false

    /// - Parameter url: the longest URL, in bytes.
    init(url: Int) {
        // The longest verb that is known, the version and the spaces around the URL take less.
        limit = url + 64
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOverLimit else { return }
        if let length = lineLength {
            let bytes = unwrapInboundIn(data).readableBytesView
            if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
                lineLength = nil
                isOverLimit = length + (end - bytes.startIndex) > limit
            } else {
                lineLength = length + bytes.count
                isOverLimit = length + bytes.count > limit
            }
        }
        if isOverLimit {
            context.fireUserInboundEventTriggered(RequestLineTooLong())
        } else {
            context.fireChannelRead(data)
        }
    }

    /// Whether bytes of a request have come since the one before ended; the end of the input is none.
    var hasBegun: Bool { lineLength != 0 }

    /// To be called when a request has been read to its end. What follows in the same packet is not counted.
    func requestEnded() {
        lineLength = 0
    }
}
