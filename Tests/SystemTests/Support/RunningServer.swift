import Foundation
import TestDatabase

/// The real binary, serving data of its own on a port of its own.
final class RunningServer: Sendable {
    let url: URL
    let data: URL
    private let database: TestDatabase?
    private let process: Process
    /// What it was started with besides.
    private let extra: [String: String]

    /// What commands on the same data are started with.
    var environment: [String: String] { Self.place(of: data, database).merging(extra) { $1 } }

    var processId: Int32 { process.processIdentifier }

    /// Without a slash at its end.
    var address: String { url.absoluteString }

    static let email = "admin@example.com"
    static let password = "correct horse battery staple"

    private init(url: URL, data: URL, database: TestDatabase?, process: Process, extra: [String: String]) {
        self.extra = extra
        self.url = url
        self.data = data
        self.database = database
        self.process = process
    }

    /// Starts a server, runs `body` and stops it again, whatever happens. Nothing is left behind.
    ///
    /// - Parameters:
    ///   - database: what it works on, if tests use databases; `nil` for one of its own.
    ///   - isEmbedded: whether it works on its folder, whatever other tests use.
    static func with<T>(
        environment: [String: String] = [:],
        arguments: [String] = [],
        database: TestDatabase? = nil,
        isEmbedded: Bool = false,
        prepare: (URL) async throws -> Void = { _ in },
        _ body: (RunningServer) async throws -> T
    ) async throws -> T {
        let data = FileManager.default.temporaryDirectory.appending(path: "evovoice-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: data) }
        try await prepare(data)
        let database = isEmbedded ? nil : try database ?? TestDatabase()
        let server = try await start(data: data, database: database, environment: environment, arguments: arguments)
        do {
            let result = try await body(server)
            _ = await server.stop()
            return result
        } catch {
            _ = await server.stop()
            throw error
        }
    }

    private static func start(
        data: URL,
        database: TestDatabase?,
        environment: [String: String],
        arguments: [String]
    ) async throws -> RunningServer {
        let ofData = place(of: data, database)
        let process = Process()
        process.executableURL = Binary.url
        process.arguments = ["serve", "--host", "127.0.0.1", "--port", "0", "--data", data.path] + arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(["EVOVOICE_ADMIN_EMAIL": email, "EVOVOICE_ADMIN_PASSWORD": password]) { $1 }
            .merging(ofData) { $1 }.merging(environment) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let handle = output.fileHandleForReading
        if let url = await firstAddress(in: handle) {
            return RunningServer(url: url, data: data, database: database, process: process, extra: environment)
        }
        process.waitUntilExit()
        throw NotStarted(status: process.terminationStatus)
    }

    /// Where the data are. With a database it has to be said where files are.
    private static func place(of data: URL, _ database: TestDatabase?) -> [String: String] {
        database.map { ["EVOVOICE_DATABASE": $0.url, "EVOVOICE_FILES_FOLDER": data.appending(path: "files").path] } ?? [:]
    }

    /// The address that the server prints; the rest of its output is read and dropped.
    private static func firstAddress(in handle: FileHandle) async -> URL? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var text = ""
                var answered = false
                while case let data = handle.availableData, !data.isEmpty {
                    guard !answered else { continue }
                    text += String(decoding: data, as: UTF8.self)
                    guard let match = text.firstMatch(of: /http:\/\/[0-9.:]+\b/), text.hasSuffix("\n") else { continue }
                    answered = true
                    continuation.resume(returning: URL(string: String(match.output)))
                }
                if !answered { continuation.resume(returning: nil) }
            }
        }
    }

    /// Runs a verb on the data that are served.
    ///
    /// - Parameter extra: added to the environment.
    func run(_ arguments: [String], input: String? = nil, extra: [String: String] = [:]) async throws -> Command {
        let environment = environment.merging(extra) { $1 }
        return try await Command.run(Binary.url, arguments + ["--data", data.path], environment: environment, input: input)
    }

    /// Runs a statement in the database, behind the server's back.
    func sql(_ statement: String) throws {
        try database.orFail().run(statement)
    }

    /// Asks the server to end and waits until it has.
    ///
    /// - Returns: its exit status.
    func stop() async -> Int32 {
        process.terminate()
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread { [process] in
                process.waitUntilExit()
                continuation.resume(returning: process.terminationStatus)
            }
        }
    }

    /// Kills the process, as the machine does that has no more memory.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Kills the process and starts another on the same data.
    func afterCrash<T>(arguments: [String] = [], _ body: (RunningServer) async throws -> T) async throws -> T {
        kill()
        _ = await stop()
        return try await beside(arguments: arguments, body)
    }

    /// Ends the process and starts another on the same data with other settings.
    func again<T>(with environment: [String: String], _ body: (RunningServer) async throws -> T) async throws -> T {
        _ = await stop()
        return try await beside(environment: environment, body)
    }

    /// Starts one more server on the same data, runs `body` and stops it again.
    func beside<T>(
        arguments: [String] = [],
        environment: [String: String] = [:],
        _ body: (RunningServer) async throws -> T
    ) async throws -> T {
        let environment = extra.merging(environment) { $1 }
        let next = try await Self.start(data: data, database: database, environment: environment, arguments: arguments)
        do {
            let result = try await body(next)
            _ = await next.stop()
            return result
        } catch {
            _ = await next.stop()
            throw error
        }
    }

    struct NotStarted: Error {
        var status: Int32
    }
}
