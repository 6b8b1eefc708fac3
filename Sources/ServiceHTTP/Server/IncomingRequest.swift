import NIOCore
import NIOHTTP1

/// A request as it came off the connection, with its whole body.
struct IncomingRequest: Sendable {
    var head: HTTPRequestHead
    var body = ByteBuffer()
    /// When the end of the headers was read.
    var started: ContinuousClock.Instant
    /// When the last byte was read.
    var completed: ContinuousClock.Instant
    var remoteAddress: String?
}
