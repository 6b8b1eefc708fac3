import NIOCore
import NIOPosix

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that arrived and was written to the disk. What is still at its path is removed with the last reference to it:
/// who keeps it moves it away.
public final class SpooledFile: Sendable {
    public let path: String
    /// How many bytes it has.
    public let count: Int
    /// The SHA-256 of its bytes, in hexadecimal digits.
    public let hash: String
    /// Its first bytes, ``sampleSize`` of them if there are so many.
    public let start: [UInt8]
    public static let sampleSize = 512

    init(path: String, count: Int, hash: String, start: [UInt8]) {
        self.path = path
        self.count = count
        self.hash = hash
        self.start = start
    }

    /// Writes bytes that are in memory.
    ///
    /// - Parameter folder: made if it is missing.
    public static func make(_ bytes: [UInt8], in folder: String) async throws -> SpooledFile {
        var spool = try await Spool(folder: folder)
        try await spool.write(ByteBuffer(bytes: bytes))
        return try await spool.finish()
    }

    /// Reads a file that another program has made, and is done with.
    public static func adopt(path: String) async throws -> SpooledFile {
        try await Spool.adopt(path: path)
    }

    deinit {
        let path = path
        NIOThreadPool.singleton.submit { _ in unlink(path) }
    }
}
