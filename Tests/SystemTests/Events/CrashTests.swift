import Foundation
import Synchronization
import Testing

@Suite("Crashes")
struct CrashTests {
    /// Five in the suite; `make soak` sets more.
    static let rounds = ProcessInfo.processInfo.environment["EVOVOICE_SOAK_ROUNDS"].flatMap { Int($0) } ?? 5

    @Test(
        "kill -9 while many write loses nothing that was acknowledged, stores nothing twice, and no watcher misses or repeats an event",
        .enabled(if: EventWatcher.python != nil, "install python3")
    )
    func killed() async throws {
        try await RunningServer.withSessions(8) { first, account in
            let last = try await EventWatcher.with(first, "account:\(account)") { try #require($0.lastId) }
            let writers = Writers(sessions: (0..<8).map(RunningServer.sessionId))
            try await round(1, of: Self.rounds, first, account, last, writers)
        }
    }

    /// Writes, kills, checks, and goes on with the process that takes over.
    private func round(
        _ number: Int,
        of rounds: Int,
        _ server: RunningServer,
        _ account: String,
        _ last: Int,
        _ writers: Writers
    ) async throws {
        let writing = Task { await writers.write(to: server, round: number) }
        await writers.acknowledged(20 + number * 7 % 40)
        try await server.afterCrash { next in
            await writing.value
            try await expectEverything(of: writers, at: next)
            let (last, told) = try await told(next, account, after: last)
            #expect(writers.note(told: told), "round \(number): an event came twice")
            #expect(writers.missing(from: writers.told).isEmpty, "round \(number)")
            if number < rounds { try await round(number + 1, of: rounds, next, account, last, writers) }
        }
    }

    private func expectEverything(of writers: Writers, at server: RunningServer) async throws {
        let check = try await server.run(["check"])
        #expect(check.status == 0, "\(check.output)")
        var stored: [String] = []
        for session in writers.sessions { stored += try await server.messages(of: session).filter { $0.hasPrefix("line ") } }
        #expect(Set(stored).count == stored.count, "a line was stored twice")
        #expect(writers.missing(from: Set(stored)).isEmpty)
    }

    /// What a watcher is told who comes back after the crash, up to a line that is written then.
    private func told(_ server: RunningServer, _ account: String, after last: Int) async throws -> (last: Int, messages: [String]) {
        try await EventWatcher.with(server, "account:\(account)", after: last) { watcher in
            let end = "end \(UUID().uuidString)"
            #expect(await server.append(end, to: RunningServer.sessionId(0)))
            var messages: [String] = []
            while let frame = try await watcher.event(), frame.message != end {
                if let message = frame.message, message.hasPrefix("line ") { messages.append(message) }
            }
            return (try #require(watcher.lastId), messages)
        }
    }
}

/// Clients who write at the same time, and write down what the server has acknowledged.
final class Writers: Sendable {
    private struct State {
        var acknowledged: Set<String> = []
        var told: Set<String> = []
        var waiting: (count: Int, resume: CheckedContinuation<Void, Never>)?
    }

    let sessions: [String]
    private let state = Mutex(State())

    init(sessions: [String]) {
        self.sessions = sessions
    }

    var told: Set<String> { state.withLock { $0.told } }

    /// Writes until the server does not answer any more.
    func write(to server: RunningServer, round: Int) async {
        await withTaskGroup(of: Void.self) { tasks in
            for (writer, session) in sessions.enumerated() {
                tasks.addTask {
                    var number = 0
                    while await server.append("line \(round)/\(writer)/\(number)", to: session) {
                        self.note(acknowledged: "line \(round)/\(writer)/\(number)")
                        number += 1
                    }
                }
            }
        }
    }

    /// Waits until so many more lines are acknowledged.
    func acknowledged(_ count: Int) async {
        await withCheckedContinuation { resume in
            state.withLock { $0.waiting = ($0.acknowledged.count + count, resume) }
        }
    }

    private func note(acknowledged line: String) {
        let resume = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.acknowledged.insert(line)
            guard let waiting = state.waiting, state.acknowledged.count >= waiting.count else { return nil }
            state.waiting = nil
            return waiting.resume
        }
        resume?.resume()
    }

    /// - Returns: whether none of these events was told before.
    func note(told lines: [String]) -> Bool {
        state.withLock { state in
            let before = state.told.count
            state.told.formUnion(lines)
            return state.told.count == before + lines.count
        }
    }

    /// Acknowledged lines that are not among these.
    func missing(from lines: Set<String>) -> Set<String> {
        state.withLock { $0.acknowledged.subtracting(lines) }
    }
}
