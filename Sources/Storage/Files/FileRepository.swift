public import Contract
public import Domain
public import ServiceKit

/// The files of the accounts in a scope: what is known about them is entities, their bytes are elsewhere.
///
/// Bytes are kept before the change that names them is made, and removed after the one that names them last: whatever
/// fails in between leaves bytes that nobody names, which ``FileSweep`` removes, and never a name without bytes.
public struct FileRepository: Sendable {
    let store: Store
    let scope: AccountScope
    let content: any ContentStore

    var entities: EntityRepository<FileInfo> { store.entities(FileInfo.self, in: scope) }

    /// See ``EntityRepository/list(_:)``.
    public func list(_ query: EntityQuery) async throws -> ListPage<FileInfo> {
        try await entities.list(query)
    }

    /// See ``EntityRepository/get(_:)``.
    public func get(_ id: String) async throws -> FileInfo {
        try await entities.get(id)
    }

    /// A file with its bytes, opened.
    ///
    /// - Throws: 404 if there is no file with that id in the scope.
    public func open(_ id: String) async throws -> OpenFile {
        // Whoever replaces or removes the bytes at this moment has said so in the database first.
        for _ in 0..<3 {
            let (file, key) = try await place(of: id)
            if let key, let reader = try await content.open(key) { return OpenFile(info: file, hash: key.hash, reader: reader) }
        }
        throw StorageError(.corrupt, "the bytes of the file \(id) are not there")
    }

    private func place(of id: String) async throws -> (file: FileInfo, key: ContentKey?) {
        try await entities.read(id) { file, reader in
            let key = try ContentReference(file.uri).flatMap { reference in
                try ContentRow.find(file.accountId ?? "", reference.hash, reader.connection)?.key
            }
            return (file, key)
        }
    }

    /// Signs the download of a file for who has no sign-in.
    ///
    /// - Throws: 404 if there is no file with that id in the scope.
    public func sign(_ id: String, until date: DateTime) async throws -> (file: FileInfo, signature: String) {
        let file = try await get(id)
        return (file, try await signature(id, date))
    }

    /// Whether a signature is that of a file and a date.
    public func isSigned(_ id: String, until date: DateTime, signature: String) async throws -> Bool {
        guard let own = try? await self.signature(id, date) else { return false }
        return FileSignature.isEqual(own, signature)
    }

    private func signature(_ id: String, _ date: DateTime) async throws -> String {
        let secret = try await store.database.read { connection in
            try connection.first("SELECT secret FROM entity WHERE kind = \(FileInfo.kind.rawValue) AND id = \(id)") { $0.text(0) }
        }
        guard let secret, !secret.isEmpty else { throw ServiceError.notFound(FileInfo.kind.title, id: id) }
        return FileSignature.make(secret: secret, id: id, until: date)
    }
}

/// A file whose bytes are being read.
public struct OpenFile: Sendable {
    public let info: FileInfo
    /// The SHA-256 of the bytes, in hexadecimal digits.
    public let hash: String
    public let reader: any ContentReader
}

/// A file of this machine that is to be stored.
public struct NewContent: Sendable {
    public var path: String
    public var length: Int
    /// The SHA-256 of the bytes, in hexadecimal digits.
    public var hash: String

    public init(path: String, length: Int, hash: String) {
        self.path = path
        self.length = length
        self.hash = hash
    }
}
