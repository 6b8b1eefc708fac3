import Crypto
import GRDB

/// Copies the bytes of files from one place to another, and compares them with their names on the way.
public struct ContentCopy: Sendable {
    private let source: any ContentStore
    private let target: any ContentStore
    private let threads = FileThreads()

    public init(from source: any ContentStore, to target: any ContentStore) {
        (self.source, self.target) = (source, target)
    }

    public struct Sum: Sendable {
        public var count = 0
        public var bytes = 0
        /// What was not there, or was not what its name says.
        public var missing: [ContentKey] = []
    }

    /// Copies what is not there yet: a copy that was broken off goes on where it was.
    public func run(_ keys: [ContentKey]) async throws -> Sum {
        var sum = Sum()
        for key in keys {
            if let there = try await target.open(key) {
                sum.count += 1
                sum.bytes += there.length
                continue
            }
            guard let reader = try await source.open(key), let length = try await copy(reader, key) else {
                sum.missing.append(key)
                continue
            }
            sum.count += 1
            sum.bytes += length
        }
        return sum
    }

    /// - Returns: how many bytes; `nil` if they are not those that the key names.
    private func copy(_ reader: any ContentReader, _ key: ContentKey) async throws -> Int? {
        let file = try await IncomingFile.make(in: target.incomingFolder, name: "copy.\(key.blob)", threads: threads)
        var length = 0
        let hash = try await Self.hash(reader) { piece in
            try await file.write(piece)
            length += piece.count
        }
        guard hash == key.hash else { return nil }
        try await file.sync()
        try await file.keep(in: target, as: key)
        return length
    }

    /// The SHA-256 of what is read, piece by piece.
    static func hash(_ reader: any ContentReader, _ each: ([UInt8]) async throws -> Void = { _ in }) async throws -> String {
        var (hasher, offset) = (SHA256(), 0)
        while true {
            let piece = try await reader.read(from: offset, count: reader.length - offset)
            if piece.isEmpty { break }
            hasher.update(data: piece)
            offset += piece.count
            try await each(piece)
        }
        return hasher.finalize().map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }
}

extension Store {
    /// The copies of bytes that the files in a backup name.
    public static func contents(inBackup path: String) throws -> [ContentKey] {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            let database = try DatabaseQueue(path: path, configuration: configuration)
            return try database.read { try ContentRow.named(SQLiteConnection($0)).map(\.key) }
        } catch {
            throw StorageError.translated(error)
        }
    }

    /// The copies of bytes that files name.
    public func contents() async throws -> [ContentKey] {
        try await database.read { try ContentRow.named($0).map(\.key) }
    }

    /// Reads the bytes of all files and compares them with their names.
    public func checkFiles(
        content: any ContentStore,
        progress: (CheckStep) -> Void = { _ in }
    ) async throws -> [CheckFinding] {
        progress(.files)
        let rows = try await database.read { try ContentRow.named($0) }
        var findings = try await database.read { Check(connection: $0).findings(of: .files) }
        for row in rows where findings.count < Check.maxFindings {
            var problem: String?
            if let reader = try await content.open(row.key) {
                if reader.length != row.length {
                    problem = "\(row.key.path) has \(reader.length) bytes, not \(row.length)"
                } else if try await ContentCopy.hash(reader) != row.key.hash {
                    problem = "\(row.key.path) has other bytes than its name says"
                }
            } else if try await database.read({ try ContentRow.find(row.key.accountId, row.key.hash, $0)?.key }) == row.key {
                problem = "\(row.key.path) is not there"
            }
            if let problem { findings.append(CheckFinding(step: .files, message: problem)) }
        }
        return findings
    }
}
