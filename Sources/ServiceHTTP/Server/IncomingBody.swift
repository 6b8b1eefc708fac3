import NIOCore
import ServiceKit
import Synchronization

/// The body of a request on its way from the connection to the task that answers, while it arrives.
///
/// What has come and was not asked for is kept. When that is much, the connection stops reading until it is less.
final class IncomingBody: Sendable {
    /// What may wait before the connection stops reading.
    static let room = 512 << 10

    private struct State {
        var waiting = ByteBuffer()
        var isWhole = false
        var fault: (any Error)?
        var reader: CheckedContinuation<ByteBuffer?, any Error>?
        var onRead: (@Sendable () -> Void)?
        /// Bytes that came so far.
        var count = 0
        var slowestKeeping: Int?
    }

    private let state = Mutex(State())

    /// Whether so much is waiting that no more should be read.
    var isFull: Bool { state.withLock { $0.waiting.readableBytes >= Self.room } }

    /// How much longer than others the request may take to be answered: what it brings has to be moved on.
    var timeToKeep: Duration {
        state.withLock { state in state.slowestKeeping.map { .seconds(state.count / max($0, 1)) } ?? .zero }
    }

    /// Says that what comes is moved on when it is whole, with so many bytes a second at the least.
    func isMovedOn(_ slowestKeeping: Int?) {
        state.withLock { $0.slowestKeeping = slowestKeeping }
    }

    /// - Parameter action: told each time something is asked for, before it is waited for and after it was taken.
    func onRead(_ action: @escaping @Sendable () -> Void) {
        state.withLock { $0.onRead = action }
    }

    // MARK: The connection's side

    func append(_ piece: ByteBuffer) {
        let reader = state.withLock { state -> CheckedContinuation<ByteBuffer?, any Error>? in
            state.count += piece.readableBytes
            if let reader = state.reader {
                state.reader = nil
                return reader
            }
            if state.waiting.readableBytes == 0 { state.waiting = piece } else { state.waiting.writeImmutableBuffer(piece) }
            return nil
        }
        reader?.resume(returning: piece)
    }

    func finish() {
        let reader = state.withLock { state in
            state.isWhole = true
            return state.reader.take()
        }
        reader?.resume(returning: nil)
    }

    /// Says that the rest does not come. What has come is dropped.
    func fail(_ error: any Error) {
        let reader = state.withLock { state -> CheckedContinuation<ByteBuffer?, any Error>? in
            guard !state.isWhole, state.fault == nil else { return nil }
            state.fault = error
            state.waiting = ByteBuffer()
            return state.reader.take()
        }
        reader?.resume(throwing: error)
    }

    // MARK: The task's side

    /// All that has come since, or `nil` at the end. Waits for more if there is nothing.
    ///
    /// - Throws: what the body ended with before it was whole.
    func next() async throws -> ByteBuffer? {
        state.withLock { $0.onRead }?()
        let piece = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<ByteBuffer?, any Error>) in
                let found = state.withLock { state -> Result<ByteBuffer?, any Error>? in
                    if let fault = state.fault { return .failure(fault) }
                    if state.waiting.readableBytes > 0 {
                        defer { state.waiting = ByteBuffer() }
                        return .success(state.waiting)
                    }
                    if state.isWhole { return .success(nil) }
                    state.reader = continuation
                    return nil
                }
                if let found { continuation.resume(with: found) }
            }
        } onCancel: {
            fail(CancellationError())
        }
        state.withLock { $0.onRead }?()
        return piece
    }
}
