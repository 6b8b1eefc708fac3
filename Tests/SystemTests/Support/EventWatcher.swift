import Foundation
import Testing

/// A client of `/event-stream` in another process, and in another language.
final class EventWatcher {
    struct Frame: Equatable {
        var id: Int
        var selector: String
        var json: String

        /// What stands after the channel.
        var name: String { String(selector.split(separator: "@").last ?? "") }

        /// The text of the first line of the log that it tells.
        var message: String? {
            json.firstMatch(of: /"message":"([^"]*)"/).map { String($0.output.1) }
        }
    }

    static let python = Project.find("python3")

    private let process = Process()
    private var lines: AsyncStream<String>.Iterator
    /// What it was greeted with.
    private(set) var first: Frame?
    /// Of the last frame.
    private(set) var lastId: Int?
    /// What the stream ended with: `end`, or `broken` and why.
    private(set) var outcome: String?

    /// Watches until `body` has returned.
    static func with<T>(
        _ server: RunningServer,
        _ channels: String,
        after lastId: Int? = nil,
        _ body: (EventWatcher) async throws -> T
    ) async throws -> T {
        let watcher = try EventWatcher(server, channels, lastId)
        defer { watcher.stop() }
        let first: Frame = try #require(try await watcher.next())
        watcher.first = first
        return try await body(watcher)
    }

    private init(_ server: RunningServer, _ channels: String, _ lastId: Int?) throws {
        process.executableURL = Self.python
        let script = Project.root.appending(path: "Tests/SystemTests/Clients/watch.py").path
        process.arguments =
            [script, server.address, RunningServer.email, RunningServer.password, channels] + (lastId.map { ["\($0)"] } ?? [])
        let output = Pipe()
        process.standardOutput = output
        let (lines, line) = AsyncStream.makeStream(of: String.self)
        self.lines = lines.makeAsyncIterator()
        try process.run()
        let handle = output.fileHandleForReading
        Thread.detachNewThread {
            var rest = ""
            while case let data = handle.availableData, !data.isEmpty {
                rest += String(decoding: data, as: UTF8.self)
                let parts = rest.split(separator: "\n", omittingEmptySubsequences: false)
                for part in parts.dropLast() { line.yield(String(part)) }
                rest = String(parts.last ?? "")
            }
            line.finish()
        }
    }

    /// The next frame; `nil` when the stream has ended.
    func next() async throws -> Frame? {
        guard outcome == nil, let line = await lines.next() else { return nil }
        let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard parts.count == 3, let id = Int(parts[0]) else {
            outcome = line
            return nil
        }
        lastId = id
        return Frame(id: id, selector: parts[1], json: parts[2])
    }

    /// What it is called in requests about it.
    var id: String {
        get throws {
            let match = try #require(first?.json.firstMatch(of: /"id":"([^"]*)"/))
            return String(match.output.1)
        }
    }

    /// The next frame with this name.
    func frame(_ name: String) async throws -> Frame? {
        while let frame = try await next() {
            if frame.name == name { return frame }
        }
        return nil
    }

    /// The next frame about something that happened.
    func event() async throws -> Frame? {
        while let frame = try await next() {
            if !frame.name.hasPrefix("cmd.") { return frame }
        }
        return nil
    }

    private func stop() {
        process.terminate()
    }
}
