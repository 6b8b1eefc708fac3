public import S3
public import ServiceKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of files in a bucket of an S3-compatible store, as objects with the names that they have in a folder.
///
/// A file arrives on the disk of this machine, so that its length and its hash are known, and goes from there to the
/// bucket in one piece; the store compares the bytes with the hash. Only then is it named in the database.
public struct S3ContentStore: ContentStore {
    private let client: S3Client
    private let prefix: String
    private let incoming: IncomingFolder

    /// - Parameters:
    ///   - prefix: what the names of all objects begin with, up to a slash; empty for none.
    ///   - folder: where files wait until they are in the bucket: in its folder `incoming`.
    public init(_ client: S3Client, prefix: String = "", folder: String) {
        self.client = client
        self.prefix = prefix
        incoming = IncomingFolder(path: folder + "/incoming", threads: FileThreads())
    }

    public var incomingFolder: String { incoming.path }

    public var slowestKeeping: Int? { 1 << 20 }

    /// Asks the store whether the bucket is there and opens to the keys.
    ///
    /// - Throws: `S3Error`, whose cause says what has to be changed.
    public func verify() async throws {
        _ = try await client.list(prefix: prefix, limit: 1)
    }

    public func keep(fileAt path: String, as key: ContentKey) async throws {
        let length = try await incoming.threads.run { try Self.length(ofFile: path) }
        try await translated { try await client.put(fileAt: path, length: length, hash: key.hash, as: prefix + key.path) }
    }

    private static func length(ofFile path: String) throws -> Int {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw StorageError.ofFile(path, errno) }
        return Int(status.st_size)
    }

    public func open(_ key: ContentKey) async throws -> (any ContentReader)? {
        let name = prefix + key.path
        guard let length = try await translated({ try await client.length(of: name) }) else { return nil }
        return S3Content(client: client, name: name, length: length)
    }

    public func remove(_ key: ContentKey) async throws {
        try await translated { try await client.remove(prefix + key.path) }
    }

    public func removeIncoming(before date: DateTime) async throws {
        try await incoming.remove(before: date)
    }

    /// Names of others in the bucket are passed over.
    public func list(keptBefore date: DateTime, after path: String?) async throws -> (keys: [ContentKey], next: String?) {
        let page = try await translated { try await client.list(prefix: prefix, after: path.map { prefix + $0 }) }
        let paths = page.objects.map { (path: String($0.key.dropFirst(prefix.count)), isOld: $0.modified < date) }
        return (paths.filter(\.isOld).compactMap { ContentKey(path: $0.path) }, page.isCut ? paths.last?.path : nil)
    }
}

/// An object that is read a window at a time: no connection to the store waits for a slow client.
private actor S3Content: ContentReader {
    let length: Int
    private let client: S3Client
    private let name: String
    private var start = 0
    private var window: [UInt8] = []

    /// Bytes that are asked for at once, and held for each reader.
    private static let windowSize = 1 << 20

    init(client: S3Client, name: String, length: Int) {
        self.client = client
        self.name = name
        self.length = length
    }

    func read(from offset: Int, count: Int) async throws -> [UInt8] {
        let wanted = min(count, length - offset)
        guard wanted > 0 else { return [] }
        if !(start..<start + window.count).contains(offset) {
            let (client, name) = (client, name)
            let range = offset..<offset + min(wanted, Self.windowSize)
            guard let bytes = try await translated({ try await client.bytes(range, of: name) }) else {
                throw StorageError(.other, "\(name) was removed while it was read")
            }
            (start, window) = (offset, bytes)
        }
        return Array(window.dropFirst(offset - start).prefix(min(wanted, Self.pieceSize)))
    }
}

/// Failures of a store as those of storage.
private func translated<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
        return try await body()
    } catch let error as S3Error {
        throw StorageError(error.cause == .passing ? .filesUnreachable : .other, error.message)
    }
}
