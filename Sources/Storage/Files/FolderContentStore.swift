import Dispatch
import FoundationEssentials
public import ServiceKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of files in a folder, which several servers may share.
public struct FolderContentStore: ContentStore {
    private let folder: String
    /// Files and the disk may make a thread wait; so nothing here happens on a thread that serves requests.
    private let queue = DispatchQueue(label: "evovoice.files", attributes: .concurrent)

    public init(folder: String) {
        self.folder = folder
    }

    public var incomingFolder: String { folder + "/incoming" }

    private func place(_ key: ContentKey) -> String { "\(folder)/content/\(key.path)" }

    public func keep(fileAt path: String, as key: ContentKey) async throws {
        let place = place(key)
        try await run {
            let parent = String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)])
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            guard rename(path, place) == 0 else { throw StorageError.ofFile(place, errno) }
            // The bytes were synchronised when they were written; their name, and those of new folders, are now.
            var name = parent
            for _ in 0..<3 {
                try Self.sync(name)
                name = String(name[..<(name.lastIndex(of: "/") ?? name.startIndex)])
            }
        }
    }

    private static func sync(_ folder: String) throws {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StorageError.ofFile(folder, errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StorageError.ofFile(folder, errno) }
    }

    public func open(_ key: ContentKey) async throws -> (any ContentReader)? {
        let place = place(key)
        let queue = queue
        return try await run { try OpenContent(path: place, queue: queue) }
    }

    public func remove(_ key: ContentKey) async throws {
        let place = place(key)
        try await run {
            guard unlink(place) == 0 || errno == ENOENT else { throw StorageError.ofFile(place, errno) }
        }
    }

    /// Writes a piece of a file that is copied here, to the disk for good.
    func write(_ piece: [UInt8], to path: String, at offset: Int) async throws {
        try await run {
            let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw StorageError.ofFile(path, errno) }
            defer { close(descriptor) }
            var written = 0
            while written < piece.count {
                let count = piece[written...].withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset + written)) }
                guard count > 0 else { throw StorageError.ofFile(path, errno) }
                written += count
            }
            guard fsync(descriptor) == 0 else { throw StorageError.ofFile(path, errno) }
        }
    }

    public func removeIncoming(before date: DateTime) async throws {
        let folder = incomingFolder
        try await run {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
                let path = "\(folder)/\(name)"
                if let modified = Self.modified(path), modified < date { unlink(path) }
            }
        }
    }

    /// One account at a time, and of it the folders with one beginning of a hash.
    public func list(keptBefore date: DateTime, after path: String?) async throws -> (keys: [ContentKey], next: String?) {
        let root = folder + "/content"
        return try await run {
            let last = (path ?? "").split(separator: "/").map(String.init)
            let accounts = Self.names(root).filter { last.isEmpty || $0 >= last[0] }
            for account in accounts {
                let isFirst = account == last.first
                for prefix in Self.names("\(root)/\(account)") where !isFirst || last.count < 2 || prefix > last[1] {
                    let keys = Self.names("\(root)/\(account)/\(prefix)").compactMap { name -> ContentKey? in
                        let path = "\(account)/\(prefix)/\(name)"
                        guard let modified = Self.modified("\(root)/\(path)"), modified < date else { return nil }
                        return ContentKey(path: path)
                    }
                    return (keys, "\(account)/\(prefix)")
                }
            }
            return ([], nil)
        }
    }

    private static func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private static func modified(_ path: String) -> DateTime? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return DateTime(milliseconds: Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000)
    }

    private func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: body)) }
        }
    }
}

/// An open file. Closed with the last reference to it.
private final class OpenContent: ContentReader {
    let length: Int
    private let descriptor: CInt
    private let path: String
    private let queue: DispatchQueue

    /// - Returns: `nil` if there is no such file.
    init?(path: String, queue: DispatchQueue) throws {
        self.path = path
        self.queue = queue
        descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 {
            if errno == ENOENT { return nil }
            throw StorageError.ofFile(path, errno)
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw StorageError.ofFile(path, errno) }
        length = Int(status.st_size)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func read(from offset: Int, count: Int) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try self.readNow(offset, min(count, Self.pieceSize)) }) }
        }
    }

    private func readNow(_ offset: Int, _ count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let found = pread(descriptor, buffer.baseAddress, count, off_t(offset))
            guard found >= 0 else { throw StorageError.ofFile(path, errno) }
            filled = found
        }
    }
}

extension StorageError {
    /// What the system says of a file.
    static func ofFile(_ path: String, _ number: CInt) -> StorageError {
        let kind: Kind = number == ENOSPC || number == EDQUOT ? .full : .other
        return StorageError(kind, "\(path): \(String(cString: strerror(number)))")
    }
}
