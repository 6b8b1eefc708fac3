import Foundation

/// A bucket of an S3-compatible store of a test's own (`bucket.py`). Goes away with the test.
public final class TestBucket: Sendable {
    /// The Python that `scripts/python` prepared, or `nil` if the tests were started without it.
    private static let python = ProcessInfo.processInfo.environment["EVOVOICE_TEST_PYTHON"].map { URL(filePath: $0) }

    public static var isAtHand: Bool { python != nil }

    public let endpoint: String
    public let region: String
    public let bucket: String
    public let accessKey: String
    public let secretKey: String

    private let process: Process
    private let input: FileHandle
    private let output: FileHandle
    private let queue = DispatchQueue(label: "bucket")

    /// Starts a store, runs `body` and ends it.
    public static func with<T>(_ body: (TestBucket) async throws -> T) async throws -> T {
        let bucket = try await start()
        do {
            let result = try await body(bucket)
            bucket.stop()
            return result
        } catch {
            bucket.stop()
            throw error
        }
    }

    private static func start() async throws -> TestBucket {
        guard let python else { throw Unexpected(text: "there is no Python") }
        let process = Process()
        process.executableURL = python
        process.arguments = [URL(filePath: #filePath).deletingLastPathComponent().appending(path: "bucket.py").path]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        return try await TestBucket(process, input.fileHandleForWriting, output.fileHandleForReading)
    }

    private init(_ process: Process, _ input: FileHandle, _ output: FileHandle) async throws {
        (self.process, self.input, self.output) = (process, input, output)
        let line = try await queue.answer { try Self.line(output) }
        let facts = try JSONDecoder().decode([String: String].self, from: line)
        func fact(_ name: String) -> String { facts[name] ?? "" }
        (endpoint, region, bucket) = (fact("endpoint"), fact("region"), fact("bucket"))
        (accessKey, secretKey) = (fact("access"), fact("secret"))
    }

    private func stop() {
        try? input.close()
        process.terminate()
        process.waitUntilExit()
    }

    /// What a server is started with to keep its files here.
    public var environment: [String: String] {
        [
            "EVOVOICE_FILES_S3_ENDPOINT": endpoint, "EVOVOICE_FILES_S3_REGION": region, "EVOVOICE_FILES_S3_BUCKET": bucket,
            "EVOVOICE_FILES_S3_ACCESS_KEY": accessKey, "EVOVOICE_FILES_S3_SECRET_KEY": secretKey,
        ]
    }

    /// What goes wrong.
    public enum Fault: String, Sendable {
        /// Requests are answered with 503.
        case fail
        /// Connections that send or take the bytes of an object are cut half way.
        case cut
        /// Requests are never answered.
        case stall
    }

    /// Lets the next so many requests go wrong.
    public func spoil(_ count: Int, by fault: Fault) async throws {
        _ = try await tell([fault.rawValue: count], [String: Int].self)
    }

    /// The keys of all objects, with their sizes.
    public func objects() async throws -> [String: Int] {
        try await tell(["objects": 1], [String: Int].self)
    }

    /// How many requests there were since the last time, by verb.
    public func requests() async throws -> [String: Int] {
        try await tell(["requests": 1], [String: Int].self)
    }

    /// Stores other bytes behind everybody's back.
    public func write(_ text: String, as key: String) async throws {
        _ = try await tell(["write": key, "text": text], [String: Int].self)
    }

    /// Removes an object behind everybody's back.
    public func remove(_ key: String) async throws {
        _ = try await tell(["remove": key], [String: Int].self)
    }

    private func tell<Value: Decodable & Sendable>(_ words: some Encodable, _ type: Value.Type) async throws -> Value {
        let line = try JSONEncoder().encode(words) + Data("\n".utf8)
        let answer = try await queue.answer { [input, output] in
            try input.write(contentsOf: line)
            return try Self.line(output)
        }
        return try JSONDecoder().decode(type, from: answer)
    }

    private static func line(_ output: FileHandle) throws -> Data {
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            guard let piece = try output.read(upToCount: 1), !piece.isEmpty else { throw Unexpected(text: "the store has ended") }
            line += piece
        }
        return line
    }

    public struct Unexpected: Error, CustomStringConvertible {
        var text: String
        public var description: String { text }
    }
}

extension DispatchQueue {
    /// Runs what may wait on a thread of the queue.
    fileprivate func answer<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            async { continuation.resume(with: Result(catching: body)) }
        }
    }
}
