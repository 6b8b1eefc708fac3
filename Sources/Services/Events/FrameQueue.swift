import Synchronization

/// Frames between who sends them and the connection that takes them. Who sends never waits: a queue that is over its
/// limit is closed.
final class FrameQueue: Sendable {
    private struct State {
        var pending: [UInt8] = []
        var isClosed = false
        var taker: CheckedContinuation<[UInt8]?, Never>?
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: bytes that may wait; the last frame may go beyond.
    init(limit: Int) {
        self.limit = limit
    }

    /// Whether so much waits that who sends should give it a moment.
    var isHalfFull: Bool { state.withLock { $0.pending.count > limit / 2 } }

    /// - Returns: whether there was room. If not, what waits is thrown away and the queue is closed.
    func push(_ frame: [UInt8]) -> Bool {
        let (taker, fits) = state.withLock { state -> (CheckedContinuation<[UInt8]?, Never>?, Bool) in
            if state.isClosed { return (nil, true) }
            if let taker = state.taker {
                state.taker = nil
                return (taker, true)
            }
            if state.pending.count > limit {
                state.pending = []
                state.isClosed = true
                return (nil, false)
            }
            state.pending += frame
            return (nil, true)
        }
        taker?.resume(returning: frame)
        return fits
    }

    /// Lets what waits be taken, and nothing after it.
    func close() {
        let taker = state.withLock { state in
            state.isClosed = true
            defer { state.taker = nil }
            return state.taker
        }
        taker?.resume(returning: nil)
    }

    /// All frames that wait; waits for one if there is none. One task takes.
    ///
    /// - Returns: `nil` if the queue is closed, or the task is cancelled.
    func next() async -> [UInt8]? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { taker in
                let (answer, isReady) = state.withLock { state -> ([UInt8]?, Bool) in
                    if !state.pending.isEmpty {
                        defer { state.pending = [] }
                        return (state.pending, true)
                    }
                    if state.isClosed { return (nil, true) }
                    state.taker = taker
                    return (nil, false)
                }
                if isReady { taker.resume(returning: answer) }
            }
        } onCancel: {
            close()
        }
    }
}
