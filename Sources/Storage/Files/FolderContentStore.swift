import FoundationEssentials
public import ServiceKit
import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of files in a folder, which several servers may share.
public struct FolderContentStore: ContentStore {
    private let folder: String
    private let incoming: IncomingFolder
    private var threads: FileThreads { incoming.threads }

    public init(folder: String) {
        self.folder = folder
        incoming = IncomingFolder(path: folder + "/incoming", threads: FileThreads())
    }

    public var incomingFolder: String { incoming.path }

    private func place(_ key: ContentKey) -> String { "\(folder)/content/\(key.path)" }

    public func keep(fileAt path: String, as key: ContentKey) async throws {
        let place = place(key)
        try await threads.run {
            let parent = String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)])
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            guard rename(path, place) == 0 else { throw StorageError.ofFile(place, errno) }
            // The bytes were synchronised when they were written; their name, and those of all folders that may be new, are now.
            var name = parent
            for _ in 0..<4 {
                try Self.sync(name)
                name = String(name[..<(name.lastIndex(of: "/") ?? name.startIndex)])
            }
        }
    }

    private static func sync(_ folder: String) throws {
        do {
            let descriptor = try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
            try descriptor.closeAfter {
                guard fsync(descriptor.rawValue) == 0 else { throw StorageError.ofFile(folder, errno) }
            }
        } catch let error as Errno {
            throw StorageError.ofFile(folder, error.rawValue)
        }
    }

    public func open(_ key: ContentKey) async throws -> (any ContentReader)? {
        let place = place(key)
        let threads = threads
        return try await threads.run { try OpenContent(path: place, threads: threads) }
    }

    public func remove(_ key: ContentKey) async throws {
        let place = place(key)
        try await threads.run {
            guard unlink(place) == 0 || errno == ENOENT else { throw StorageError.ofFile(place, errno) }
        }
    }

    public func removeIncoming(before date: DateTime) async throws {
        try await incoming.remove(before: date)
    }

    /// One account at a time, and of it the folders with one beginning of a hash.
    public func list(keptBefore date: DateTime, after path: String?) async throws -> (keys: [ContentKey], next: String?) {
        let root = folder + "/content"
        return try await threads.run {
            let last = (path ?? "").split(separator: "/").map(String.init)
            let accounts = Self.names(root).filter { last.isEmpty || $0 >= last[0] }
            for account in accounts {
                let isFirst = account == last.first
                for prefix in Self.names("\(root)/\(account)") where !isFirst || last.count < 2 || prefix > last[1] {
                    let keys = Self.names("\(root)/\(account)/\(prefix)").compactMap { name -> ContentKey? in
                        let path = "\(account)/\(prefix)/\(name)"
                        guard let modified = IncomingFolder.modified("\(root)/\(path)"), modified < date else { return nil }
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
}

/// An open file. Closed with the last reference to it.
private final class OpenContent: ContentReader {
    let length: Int
    private let descriptor: FileDescriptor
    private let path: String
    private let threads: FileThreads

    /// - Returns: `nil` if there is no such file.
    init?(path: String, threads: FileThreads) throws {
        self.path = path
        self.threads = threads
        do {
            let descriptor = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
            do {
                length = Int(try descriptor.seek(offset: 0, from: .end))
            } catch {
                try? descriptor.close()
                throw error
            }
            self.descriptor = descriptor
        } catch Errno.noSuchFileOrDirectory {
            return nil
        } catch let error as Errno {
            throw StorageError.ofFile(path, error.rawValue)
        }
    }

    deinit {
        try? descriptor.close()
    }

    func read(from offset: Int, count: Int) async throws -> [UInt8] {
        try await threads.run { try self.readNow(offset, min(count, Self.pieceSize)) }
    }

    private func readNow(_ offset: Int, _ count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do {
                filled = try descriptor.read(fromAbsoluteOffset: Int64(offset), into: UnsafeMutableRawBufferPointer(buffer))
            } catch let error as Errno {
                throw StorageError.ofFile(path, error.rawValue)
            }
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
