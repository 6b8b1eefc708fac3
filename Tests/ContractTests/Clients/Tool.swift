import Foundation

/// A program that tests need and may not find.
enum Tool {
    /// Where the program is, if it is on the search path.
    static func path(_ name: String) -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.lazy.map { URL(filePath: String($0)).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    static func isThere(_ name: String) -> Bool {
        path(name) != nil
    }

    /// A Python that has the published client, as `make test` prepares it.
    static var python: String? { ProcessInfo.processInfo.environment["EVOVOICE_TEST_PYTHON"] }
}

/// A folder for one test, with the generated code and the stubs it is compiled against.
struct Workshop {
    let folder: URL

    /// Hands `work` an empty folder and removes it afterwards.
    static func run(_ work: (Workshop) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "clients-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await work(Workshop(folder: folder))
    }

    /// What stands in for a client library that is not to be had here, and programs that use the code.
    func stub(_ path: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "ClientStubs/\(path)").path
    }

    func write(_ text: String, to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Runs a line of shell in the folder.
    ///
    /// - Returns: the exit status and all it wrote.
    func shell(_ line: String) async throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let data = (try? pipe.fileHandleForReading.readToEnd()) ?? nil
                continuation.resume(returning: String(decoding: data ?? Data(), as: UTF8.self))
            }
        }
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
