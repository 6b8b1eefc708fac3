import NIOCore
import NIOHTTP1

/// A request as it came off the connection, with its whole body or one that is still arriving.
struct IncomingRequest: Sendable {
    var head: HTTPRequestHead
    var body = ByteBuffer()
    /// The body, if the request is answered while it arrives; ``body`` is empty then.
    var pieces: IncomingBody?
    /// When the end of the headers was read.
    var started: ContinuousClock.Instant
    /// When the last byte was read.
    var completed: ContinuousClock.Instant
    var remoteAddress: String?

    /// Whether the client waits to be told to send the body.
    var expectsContinue: Bool { head.version.minor > 0 && head.headers.first(name: "Expect")?.lowercased() == "100-continue" }
}
