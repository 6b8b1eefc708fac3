import Crypto
import FoundationEssentials
import NIOCore
import NIOPosix
import ServiceKit
import Synchronization
import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes a file to the disk while it arrives, on threads that may wait.
struct Spool {
    private let output: Output
    private var hasher = SHA256()
    private(set) var count = 0
    private var start: [UInt8] = []

    /// - Throws: ``SpoolError`` if the file cannot be made.
    init(folder: String) async throws {
        output = try await Self.onThread { try Output(folder: folder) }
    }

    mutating func write(_ piece: ByteBuffer) async throws {
        guard piece.readableBytes > 0 else { return }
        let (output, hasher) = (output, hasher)
        self.hasher = try await Self.onThread {
            var hasher = hasher
            try piece.withUnsafeReadableBytes { bytes in
                hasher.update(bufferPointer: bytes)
                try output.write(bytes)
            }
            return hasher
        }
        count += piece.readableBytes
        if start.count < SpooledFile.sampleSize { start += piece.readableBytesView.prefix(SpooledFile.sampleSize - start.count) }
    }

    /// The file, on the disk for good as far as its bytes are concerned.
    func finish() async throws -> SpooledFile {
        let output = output
        try await Self.onThread { try output.sync() }
        return SpooledFile(path: output.keep(), count: count, hash: Self.text(hasher.finalize()), start: start)
    }

    /// A file that stands there already.
    static func adopt(path: String) async throws -> SpooledFile {
        try await onThread {
            let descriptor = open(path, O_RDWR | O_CLOEXEC)
            guard descriptor >= 0 else { throw SpoolError(errno) }
            defer { close(descriptor) }
            var (hasher, count, start) = (SHA256(), 0, [UInt8]())
            var buffer = [UInt8](repeating: 0, count: 256 << 10)
            while true {
                let found = read(descriptor, &buffer, buffer.count)
                guard found >= 0 else { throw SpoolError(errno) }
                if found == 0 { break }
                buffer[..<found].withUnsafeBytes { hasher.update(bufferPointer: $0) }
                count += found
                if start.count < SpooledFile.sampleSize { start += buffer[..<found].prefix(SpooledFile.sampleSize - start.count) }
            }
            guard fsync(descriptor) == 0 else { throw SpoolError(errno) }
            return SpooledFile(path: path, count: count, hash: text(hasher.finalize()), start: start)
        }
    }

    private static func text(_ digest: SHA256.Digest) -> String {
        digest.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }

    private static func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await NIOThreadPool.singleton.runIfActive(body)
    }

    /// An open file. Removed when it is let go of before it is whole.
    ///
    /// The class is what closes it.
    private final class Output: Sendable {
        private let descriptor: CInt
        private let path: String
        private let isKept = Atomic(false)

        init(folder: String) throws {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            // The system puts letters of its own in the place of the Xs.
            var path = Array("\(folder)/upload.XXXXXX".utf8CString)
            descriptor = mkstemp(&path)
            guard descriptor >= 0 else { throw SpoolError(errno) }
            self.path = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        deinit {
            close(descriptor)
            if !isKept.load(ordering: .relaxed) { unlink(path) }
        }

        func write(_ bytes: UnsafeRawBufferPointer) throws {
            do {
                try FileDescriptor(rawValue: descriptor).writeAll(bytes)
            } catch let error as Errno {
                throw SpoolError(error.rawValue)
            }
        }

        func sync() throws {
            guard fsync(descriptor) == 0 else { throw SpoolError(errno) }
        }

        func keep() -> String {
            isKept.store(true, ordering: .relaxed)
            return path
        }
    }
}

/// A file that could not be written while it arrived.
struct SpoolError: ExplainedError, CustomStringConvertible {
    let number: CInt

    init(_ number: CInt) {
        self.number = number
    }

    var description: String { "an upload cannot be written: \(String(cString: strerror(number)))" }

    var explanation: ServiceError? {
        guard number == ENOSPC || number == EDQUOT else { return nil }
        return ServiceError(.unavailable, "The server has no room left for the file; nothing was stored", retryAfter: 60)
    }
}
