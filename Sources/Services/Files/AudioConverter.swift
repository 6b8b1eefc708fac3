import Domain
import Foundation
import ServiceHTTP
import ServiceKit
import Synchronization

/// Makes WAV of sound in other formats, with SoX: in a process of its own, with bounds to what it may take.
final class AudioConverter: Sendable {
    private let files: FileSettings
    /// Conversions that run at the same time: each may take a processor and a gigabyte.
    private let atOnce: Int
    private let count = Atomic(0)

    init(_ files: FileSettings, atOnce: Int = ProcessInfo.processInfo.activeProcessorCount) {
        self.files = files
        self.atOnce = atOnce
    }

    /// How many run now.
    var running: Int { count.load(ordering: .relaxed) }

    /// How long a conversion may take.
    static let time = Duration.seconds(60)
    /// Processor time, memory and output that it may take.
    static let bounds = ["--cpu=60", "--as=1073741824", "--core=0"]

    /// The same sound as WAV with 16 bits. What is WAV stays as it is.
    ///
    /// - Throws: 400 naming `convertToWav` if it is no sound that can be converted; 503 if there is no converter, or if as
    ///   many conversions run as may at once.
    func wav(_ upload: Upload) async throws -> Upload {
        if upload.contentType == "audio/wav" { return upload }
        guard let format = Self.formats[upload.contentType] else {
            throw ServiceError.invalid("convertToWav", "\(upload.contentType) is no sound that can be converted to WAV")
        }
        let number = count.wrappingAdd(1, ordering: .relaxed).newValue
        defer { count.wrappingSubtract(1, ordering: .relaxed) }
        guard number <= atOnce else { throw ServiceError(.unavailable, "The server converts \(atOnce) sounds already", retryAfter: 5) }
        let output = upload.file.path + ".wav"
        defer { unlink(output) }
        let size = "--fsize=\(files.limit)"
        let sox = [files.converter, "-V1", "-D", "-t", format, upload.file.path, "-b", "16", "-t", "wav", output]
        let arguments = Self.bounds + [size] + sox
        switch try await ChildProcess.run("/usr/bin/prlimit", arguments, within: Self.time) {
        case 0: break
        case 126, 127: throw ServiceError(.unavailable, "This server cannot convert sound: \(files.converter) is not there")
        default:
            let message = "The sound cannot be read as \(upload.contentType), or takes too long to convert"
            throw ServiceError.invalid("convertToWav", message)
        }
        let kept = output + ".done"
        guard rename(output, kept) == 0 else { throw ServiceError(.internalError, "The converted sound is not there") }
        let stem = upload.fileName.prefix { $0 != "." }
        let file = try await SpooledFile.adopt(path: kept)
        return try Upload(file, name: (stem.isEmpty ? "sound" : stem) + ".wav", type: "audio/wav")
    }

    /// What SoX calls the types it reads. It is told, and never guesses: some of its formats are lists of other files.
    private static let formats = [
        "audio/mpeg": "mp3", "audio/ogg": "ogg", "audio/opus": "opus", "audio/flac": "flac", "audio/basic": "au", "audio/aiff": "aiff",
        "audio/amr": "amr-nb",
    ]
}

/// A program that is run for its effect alone.
enum ChildProcess {
    /// Runs a program until it ends, or until its time is over and it is killed.
    ///
    /// - Returns: its status; 127 if it cannot be started, -1 if it was killed.
    static func run(_ path: String, _ arguments: [String], within time: Duration) async throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let (ends, ended) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { process in
            ended.yield(process.terminationReason == .exit ? process.terminationStatus : -1)
            ended.finish()
        }
        do { try process.run() } catch { return 127 }
        let id = process.processIdentifier
        return await withTaskCancellationHandler {
            await withTaskGroup(of: Int32?.self) { tasks in
                tasks.addTask {
                    var iterator = ends.makeAsyncIterator()
                    return await iterator.next() ?? -1
                }
                tasks.addTask {
                    // The time that a conversion may take; cancelled as soon as the program has ended.
                    guard (try? await Task.sleep(for: time)) != nil else { return nil }
                    kill(id, SIGKILL)
                    return nil
                }
                var status: Int32 = -1
                while let next = await tasks.next() {
                    guard let next else { continue }
                    status = next
                    tasks.cancelAll()
                    break
                }
                return status
            }
        } onCancel: {
            kill(id, SIGKILL)
        }
    }
}
