import NIOCore
import NIOHTTP1
import ServiceKit

/// A finished answer, ready to be written.
struct Reply: Sendable {
    var status: Int
    /// Headers that many answers share.
    var common: HeaderBlock
    /// Headers of this answer.
    var own: HeaderBlock
    var body: Body
    /// What the log says about the request.
    var record: RequestRecord

    enum Body: Sendable {
        /// No body and no length: 204 and the like.
        case none
        case bytes(ByteBuffer)
        /// Headers as if `length` bytes followed: an answer to `HEAD`. `nil` if the length is not known.
        case headersOnly(length: Int?)
        /// Sent while it is made, in chunks.
        case stream(@Sendable (any BodyWriter) async throws -> Void)
        /// So many bytes, sent while they are read.
        case content(length: Int, @Sendable (any BodyWriter) async throws -> Void)
    }
}

/// Takes the pieces of a body that is sent while it is made.
protocol BodyWriter: Sendable {
    /// Returns when the piece has been handed to the network.
    ///
    /// - Throws: if the client is gone.
    func write(_ piece: ByteBuffer) async throws

    /// Closes the connection without waiting for the client to take what was written.
    func drop()
}

/// Answers requests; what a connection has behind it.
protocol Responder: Sendable {
    func respond(to request: IncomingRequest) async -> Reply

    /// Whether a request with this head is answered while its body arrives.
    func takesPieces(_ head: HTTPRequestHead) -> Bool

    /// The answer to a request, if it can be given at once.
    func replyAtHand(to request: IncomingRequest) -> Reply?

    /// The answer to a request that cannot be read to its end.
    ///
    /// - Parameter request: `nil` if not even its headers could be read.
    func refuse(_ request: IncomingRequest?, _ error: ServiceError) -> Reply

    /// Told once for each request, when its answer has been written or the client is gone.
    func finished(_ record: RequestRecord, _ outcome: RequestOutcome)
}
