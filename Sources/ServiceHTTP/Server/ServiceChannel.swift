import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// A connection of a ``ServiceServer``: what Hummingbird's server makes of each socket it accepts.
///
/// Answers are written from the event loop that read the request. Hummingbird's own HTTP/1 channel passes every request
/// through asynchronous streams, which takes more time than answering it.
struct ServiceChannel: ServerChildChannel {
    let responder: any Responder
    let limits: HTTPLimits
    let metrics: Metrics
    let open: OpenConnections

    struct Value: ServerChildChannelValue {
        let channel: any Channel
        /// Whether its address has as many as it may.
        var isRefused = false
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        let address = channel.remoteAddress?.ipAddress ?? ""
        guard open.open(address) else { return channel.eventLoop.makeSucceededFuture(Value(channel: channel, isRefused: true)) }
        channel.closeFuture.whenComplete { [open] _ in open.close(address) }
        return channel.eventLoop.makeCompletedFuture {
            var decoding = NIOHTTPDecoderLimitConfiguration()
            decoding.maxHeaderFieldSize = max(limits.headers, limits.url) + 64
            decoding.maxHeaderListSize = limits.headers + limits.url + 64
            decoding.maxHeaderFieldCount = limits.headerCount
            let decoder = HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: decoding)
            let headGuard = HeadGuard(url: limits.url)
            let handler = ConnectionHandler(responder, limits: limits, headGuard: headGuard, channel: channel)
            try channel.pipeline.syncOperations.addHandlers([headGuard, ByteToMessageHandler(decoder), handler])
            return Value(channel: channel)
        }
    }

    func handle(value: Value, logger: Logger) async {
        if value.isRefused {
            logger.debug("a connection too many of an address was closed")
            return value.channel.close(promise: nil)
        }
        metrics.connectionOpened()
        defer { metrics.connectionClosed() }
        await withTaskCancellationHandler {
            // Fails only with the event loop; there is nothing to do about it.
            _ = try? await value.channel.closeFuture.get()
        } onCancel: {
            value.channel.close(promise: nil)
        }
    }
}
