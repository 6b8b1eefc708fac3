import Foundation

/// A program that was run to its end.
struct Command {
    var status: Int32
    var output: String
    var errors: String

    /// Runs a program and waits for its end.
    ///
    /// - Parameters:
    ///   - environment: added to what the tests were started with.
    ///   - input: what it reads from standard input.
    ///   - folder: where it runs; where the tests do if `nil`.
    static func run(
        _ program: URL,
        _ arguments: [String],
        environment: [String: String] = [:],
        input: String? = nil,
        in folder: URL? = nil
    ) async throws -> Command {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = folder
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        let inputPipe = Pipe()
        process.standardInput = inputPipe
        let ended = AsyncStream<Int32>.makeStream()
        process.terminationHandler = {
            ended.continuation.yield($0.terminationStatus)
            ended.continuation.finish()
        }
        try process.run()
        if let input { inputPipe.fileHandleForWriting.write(Data(input.utf8)) }
        try inputPipe.fileHandleForWriting.close()
        async let text = output.text()
        async let problems = errors.text()
        var status: Int32 = -1
        for await code in ended.stream { status = code }
        return Command(status: status, output: await text, errors: await problems)
    }
}

extension Pipe {
    /// All that is written into the pipe, read on a thread of its own.
    func text() async -> String {
        let handle = fileHandleForReading
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(returning: String(decoding: handle.readDataToEndOfFile(), as: UTF8.self))
            }
        }
    }
}
