public import Domain
public import ServiceKit

/// A key that a program uses in place of a password. It can do what its owner can, as far as its scopes go.
public struct APIKey: Sendable, Equatable {
    public var id: String
    public var userId: String
    /// What it is for, in the owner's words.
    public var name: String
    /// What it may be used for; what the words mean is the business of whoever checks them.
    public var scopes: [String]
    public var created: DateTime
    /// `nil` if it does not end.
    public var expires: DateTime?
    /// To the hour; `nil` if never.
    public var lastUsed: DateTime?

    /// How much later a use must be to be noted, in milliseconds, so that not every request writes.
    private static let noteStep: Int64 = 3_600_000

    /// From when on a use of the key is noted; `nil` if at once.
    public var nextNote: DateTime? {
        lastUsed.map { DateTime(milliseconds: $0.milliseconds + Self.noteStep) }
    }
}

/// API keys. Secrets come and are kept as hashes (``SecretToken/hash(_:)``).
public struct APIKeyRepository: Sendable {
    let store: Store

    /// Stores a new key and notes it in the log.
    ///
    /// - Throws: 404 if there is no such user.
    public func add(
        name: String,
        secretHash: String,
        userId: String,
        scopes: [String],
        expires: DateTime? = nil,
        by actor: Actor
    ) async throws -> APIKey {
        let store = store
        return try await store.database.write { transaction in
            guard try transaction.connection.exists("SELECT 1 FROM app_user WHERE id = \(userId)") else {
                throw ServiceError.notFound("user", id: userId)
            }
            let key = APIKey(
                id: store.ids.next(),
                userId: userId,
                name: name,
                scopes: scopes,
                created: store.clock.now(),
                expires: expires,
                lastUsed: nil
            )
            try transaction.connection.execute(
                """
                INSERT INTO api_key (id, user_id, name, secret_hash, scopes, created, expires)
                VALUES (\(key.id), \(userId), \(name), \(secretHash), \(scopes.joined(separator: "\n")), \(key.created), \(expires))
                """
            )
            let entry = LogChange(action: "NewAPIKey", subjectId: userId, description: "Added API key '\(name)' (\(key.id))")
            try entry.record(by: actor, store: store, transaction.connection)
            return key
        }
    }

    /// The key with this secret and its owner; `nil` if there is none. Whether it has ended is for the caller to see.
    public func find(secretHash: String) async throws -> (key: APIKey, owner: Identity)? {
        let now = store.clock.now()
        let found = try await store.database.read { connection in
            try Identity.find(
                Self.columns,
                from: "api_key k JOIN app_user u ON u.id = k.user_id",
                where: "k.secret_hash = \(secretHash)",
                connection
            ) { Self.key($0, from: Identity.ownColumns) }
        }
        guard let found else { return nil }
        var key = found.rest
        if key.nextNote.map({ $0 <= now }) ?? true {
            key.lastUsed = now
            let id = key.id
            try await store.database.write { transaction in
                transaction.changesOnly([])
                try transaction.connection.execute("UPDATE api_key SET last_used = \(now) WHERE id = \(id)")
            }
        }
        return (key, found.identity)
    }

    /// The keys of a user, newest first.
    public func list(userId: String) async throws -> [APIKey] {
        try await store.database.read { connection in
            try connection.all(
                """
                SELECT \(Self.columns) FROM api_key k
                WHERE k.user_id = \(userId) ORDER BY k.created DESC, k.id DESC
                """
            ) { Self.key($0, from: 0) }
        }
    }

    /// Deletes a key of a user and notes it in the log.
    ///
    /// - Throws: 404 if the user has no key with that id.
    public func delete(_ id: String, userId: String, by actor: Actor) async throws {
        let store = store
        try await store.database.write { transaction in
            let deleted = try transaction.connection.execute("DELETE FROM api_key WHERE id = \(id) AND user_id = \(userId)")
            guard deleted == 1 else { throw ServiceError.notFound("API key", id: id) }
            let entry = LogChange(action: "DeleteAPIKey", subjectId: userId, description: "Deleted API key \(id)")
            try entry.record(by: actor, store: store, transaction.connection)
        }
    }

    /// Of `api_key k`, as ``key(_:from:)`` reads them.
    private static let columns: SQL = "k.id, k.user_id, k.name, k.scopes, k.created, k.expires, k.last_used"

    private static func key(_ row: any SQLRow, from column: Int) -> APIKey {
        APIKey(
            id: row.text(column),
            userId: row.text(column + 1),
            name: row.text(column + 2),
            scopes: row.text(column + 3).split(separator: "\n").map(String.init),
            created: DateTime(milliseconds: row.int64(column + 4)),
            expires: row.optionalInt64(column + 5).map { DateTime(milliseconds: $0) },
            lastUsed: row.optionalInt64(column + 6).map { DateTime(milliseconds: $0) }
        )
    }
}
