import FoundationEssentials
import ServiceKit
import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of this machine where files arrive, before they are kept.
struct IncomingFolder: Sendable {
    let path: String
    let threads: FileThreads

    /// Removes what was left of files that arrived before a date and were not kept.
    func remove(before date: DateTime) async throws {
        let folder = path
        try await threads.run {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
                let path = "\(folder)/\(name)"
                if let modified = Self.modified(path), modified < date { unlink(path) }
            }
        }
    }

    static func modified(_ path: String) -> DateTime? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return DateTime(milliseconds: Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000)
    }
}

/// A file that is being written, piece after piece. Removed with the last reference to it, unless somebody moved it away.
final class IncomingFile: Sendable {
    let path: String
    private let threads: FileThreads
    private let descriptor: CInt

    /// - Parameter folder: made if it is missing.
    static func make(in folder: String, name: String, threads: FileThreads) async throws -> IncomingFile {
        try await threads.run {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            return try IncomingFile(path: "\(folder)/\(name)", threads: threads)
        }
    }

    private init(path: String, threads: FileThreads) throws {
        self.path = path
        self.threads = threads
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StorageError.ofFile(path, errno) }
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(path)
    }

    /// Writes a piece behind the ones before.
    func write(_ piece: [UInt8]) async throws {
        let (path, descriptor) = (path, descriptor)
        try await threads.run {
            do {
                try FileDescriptor(rawValue: descriptor).writeAll(piece)
            } catch let error as Errno {
                throw StorageError.ofFile(path, error.rawValue)
            }
        }
    }

    /// The bytes are on the disk for good when it returns.
    func sync() async throws {
        let (path, descriptor) = (path, descriptor)
        try await threads.run {
            guard fsync(descriptor) == 0 else { throw StorageError.ofFile(path, errno) }
        }
    }

    /// Hands the file on. It is not removed before it has been taken.
    func keep(in store: any ContentStore, as key: ContentKey) async throws {
        try await store.keep(fileAt: path, as: key)
    }
}
