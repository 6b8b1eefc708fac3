import Dispatch
import Synchronization
import SystemPackage

/// Writes log lines to a file descriptor from a thread of its own, so that nobody who logs waits for whoever reads.
///
/// Lines wait for a few milliseconds and are written together. If the reader is so slow that more than a limit waits,
/// further lines are dropped, and a line says how many.
public final class LogOutput: Sendable {
    private struct State {
        var waiting: [UInt8] = []
        var dropped = 0
        var isScheduled = false
    }

    private static let pause = DispatchTimeInterval.milliseconds(2)
    private let descriptor: Int32
    private let limit: Int
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "evovoice.log")

    /// - Parameter limit: bytes that may wait.
    public init(descriptor: Int32, limit: Int = 8 << 20) {
        self.descriptor = descriptor
        self.limit = limit
    }

    /// Takes whole lines.
    public func add(_ lines: [UInt8]) {
        let starts = state.withLock { state in
            if state.waiting.count + lines.count > limit {
                state.dropped += 1
            } else {
                state.waiting.append(contentsOf: lines)
            }
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if starts { queue.asyncAfter(deadline: .now() + Self.pause) { [self] in write() } }
    }

    /// Returns when all lines that were taken before are written.
    public func flush() {
        queue.sync { write() }
    }

    private func write() {
        let (lines, dropped) = state.withLock { state in
            state.isScheduled = false
            defer {
                state.waiting.removeAll(keepingCapacity: state.waiting.count < 1 << 16)
                state.dropped = 0
            }
            return (state.waiting, state.dropped)
        }
        write(lines)
        if dropped > 0 { write(Array("\(dropped) log lines were dropped because the log is read too slowly\n".utf8)) }
    }

    private func write(_ bytes: [UInt8]) {
        // Where nobody reads any more, or the disk is full, there is no one to tell.
        _ = try? FileDescriptor(rawValue: descriptor).writeAll(bytes)
    }
}
