import Foundation
import TestDatabase
import Testing

/// Data of a test's own and the command line on them, in a folder or in a database. Removed in the end.
struct DataFolder {
    let url: URL
    let database: TestDatabase?

    /// What commands on the data are started with.
    var environment: [String: String] { database.map { ["EVOVOICE_DATABASE": $0.url, "EVOVOICE_FILES_FOLDER": path("files")] } ?? [:] }

    var data: String { url.appending(path: "data").path }

    static func with<T>(_ body: (DataFolder) async throws -> T) async throws -> T {
        let url = FileManager.default.temporaryDirectory.appending(path: "evovoice-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        return try await body(DataFolder(url: url, database: TestDatabase()))
    }

    func path(_ name: String) -> String {
        url.appending(path: name).path
    }

    /// Writes a file beside the data.
    ///
    /// - Returns: its path.
    func file(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: url.appending(path: name))
        return path(name)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }

    /// Runs a verb on the data.
    ///
    /// - Parameter extra: added to the environment.
    func run(_ arguments: [String], input: String? = nil, extra: [String: String] = [:]) async throws -> Command {
        try await Command.run(
            Binary.url,
            arguments + ["--data", data],
            environment: environment.merging(extra) { $1 },
            input: input
        )
    }

    /// Runs a verb that must succeed.
    ///
    /// - Returns: what it wrote to standard output.
    @discardableResult
    func succeed(
        _ arguments: [String],
        input: String? = nil,
        extra: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let command = try await run(arguments, input: input, extra: extra)
        #expect(command.status == 0, "\(command.output)\(command.errors)", sourceLocation: sourceLocation)
        return command.output
    }

    /// Runs a verb that must fail without an answer, for a reason.
    func fail(
        _ arguments: [String],
        status: Int32 = 1,
        because reason: String,
        extra: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let command = try await run(arguments, extra: extra)
        #expect(command.status == status, "\(command.output)\(command.errors)", sourceLocation: sourceLocation)
        #expect(command.errors.contains(reason), "\(command.errors)", sourceLocation: sourceLocation)
    }

    /// The lines that `export sessions` writes for an account.
    func exported(_ account: String, _ filters: [String] = []) async throws -> [String] {
        try await succeed(["export", "sessions", "--account", account] + filters).split(separator: "\n").map(String.init)
    }
}

/// The counts that an import ends with.
struct ImportCounts: Equatable {
    var read, stored, skipped, rejected: Int

    init(read: Int, stored: Int, skipped: Int, rejected: Int) {
        (self.read, self.stored, self.skipped, self.rejected) = (read, stored, skipped, rejected)
    }

    /// Finds them in what the import wrote.
    init(_ output: String) throws {
        let counts = try ["read", "stored", "skipped", "rejected"].map { name in
            let line = try #require(output.split(separator: "\n").first { $0.hasPrefix(name) }, "\(output)")
            return try #require(line.split(separator: " ").dropFirst().first.flatMap { Int($0) })
        }
        self.init(read: counts[0], stored: counts[1], skipped: counts[2], rejected: counts[3])
    }
}
