public import Contract
public import Domain
import ServiceKit

extension FileRepository {
    /// Stores a new file.
    ///
    /// - Parameters:
    ///   - sessionId: the session that it belongs to.
    ///   - new: the bytes; the file may be gone afterwards.
    /// - Throws: what ``EntityRepository/add(_:action:secret:by:)`` throws; nothing is kept then.
    public func add(
        _ file: FileInfo,
        _ new: NewContent,
        sessionId: String? = nil,
        action: String? = nil,
        by actor: Actor
    ) async throws -> FileInfo {
        guard let accountId = file.accountId, !accountId.isEmpty else { throw ServiceError.missing("accountId") }
        try scope.require(accountId)
        let (scope, store) = (scope, store)
        var file = file
        file.uri = ContentReference(hash: new.hash, sessionId: sessionId).stored
        file.contentLength = Int64(new.length)
        let stored = file
        return try await keeping(new, accountId) { row, transaction in
            let kept = try row.claim(at: store.clock.now().milliseconds, transaction.connection)
            let secret = SecretToken.random(bytes: 24)
            let change = EntityChange(scope: scope, store: store, actor: actor, transaction)
            return (kept, try change.add(stored, action: action, secret: secret))
        }
    }

    /// Changes what is known about a file, and its bytes if there are new ones.
    ///
    /// - Throws: what ``EntityRepository/update(_:action:secret:by:_:)`` throws; new bytes are not kept then.
    public func update(
        _ id: String,
        _ new: NewContent? = nil,
        by actor: Actor,
        _ change: @escaping @Sendable (inout FileInfo, EntityReader) throws -> Void
    ) async throws -> FileInfo {
        guard let new else { return try await entities.update(id, by: actor, change) }
        let old = try await entities.get(id)
        let accountId = old.accountId ?? ""
        let (scope, store) = (scope, store)
        let changed = try await keeping(new, accountId) { row, transaction in
            let kept = try row.claim(at: store.clock.now().milliseconds, transaction.connection)
            let changed = try EntityChange(scope: scope, store: store, actor: actor, transaction)
                .update(id) { (file: inout FileInfo, reader) in
                    let sessionId = ContentReference(file.uri)?.sessionId
                    file.uri = ContentReference(hash: new.hash, sessionId: sessionId).stored
                    file.contentLength = Int64(new.length)
                    try change(&file, reader)
                }
            return (kept, changed)
        }
        try await release(old)
        return changed
    }

    /// Deletes a file, and its bytes if no other file of the account has the same.
    ///
    /// - Throws: what ``EntityRepository/delete(_:cascade:action:by:)`` throws.
    public func delete(_ id: String, action: String? = nil, by actor: Actor) async throws {
        let file = try await entities.get(id)
        try await entities.delete(id, action: action, by: actor)
        try await release(file)
    }

    /// Keeps bytes, and makes the change that names them.
    ///
    /// - Parameter change: answers the copy that is named, which may be an older one.
    private func keeping<Value: Sendable>(
        _ new: NewContent,
        _ accountId: String,
        _ change: @escaping @Sendable (ContentRow, SQLTransaction) throws -> (ContentKey, Value)
    ) async throws -> Value {
        let key = ContentKey(accountId: accountId, hash: new.hash, blob: store.ids.next())
        if let value = try await sharing(ContentRow(key: key, length: new.length), change) { return value }
        try await content.keep(fileAt: new.path, as: key)
        let row = ContentRow(key: key, length: new.length)
        let (kept, value): (ContentKey, Value)
        do {
            (kept, value) = try await store.database.write { try change(row, $0) }
        } catch let refusal as ServiceError {
            // Certainly not committed; of other failures it may not be known, and the sweep decides.
            try? await content.remove(key)
            throw refusal
        }
        if kept != key { try await content.remove(key) }
        return value
    }

    /// Makes a change that names a copy which the account has already: nothing is kept then.
    ///
    /// - Returns: `nil` if it has none.
    private func sharing<Value: Sendable>(
        _ row: ContentRow,
        _ change: @escaping @Sendable (ContentRow, SQLTransaction) throws -> (ContentKey, Value)
    ) async throws -> Value? {
        let (account, hash) = (row.key.accountId, row.key.hash)
        guard try await store.database.read({ try ContentRow.find(account, hash, $0) }) != nil else { return nil }
        return try await store.database.write { transaction in
            // Whoever removes the copy at this moment removes the row, and only then the bytes.
            guard try ContentRow.find(account, hash, transaction.connection) != nil else {
                transaction.changesOnly([])
                return nil
            }
            return try change(row, transaction).1
        }
    }

    /// Removes the bytes that a file had, if none has them any more.
    private func release(_ file: FileInfo) async throws {
        guard let hash = ContentReference(file.uri)?.hash, let accountId = file.accountId else { return }
        let sweep = FileSweep(store: store, content: content)
        guard let row = try await store.database.read({ try ContentRow.find(accountId, hash, $0) }) else { return }
        _ = try await sweep.release(row.key)
    }
}
