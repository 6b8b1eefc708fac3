public import Domain
import ServiceKit

extension EntityRepository {
    /// So many at once may be more than there were before.
    private static var many: Int { 100 }

    /// Stores a new entity. Id and date are made.
    ///
    /// - Parameter secret: what belongs to it and never leaves the server, such as the hash of a password.
    /// - Throws: 403 if the account is outside the scope or does not exist; 400 naming a field that breaks a rule or names
    ///   something that does not exist; 409 naming a field whose value is taken.
    public func add(_ entity: E, action: String? = nil, secret: String? = nil, by actor: Actor) async throws -> E {
        try await add([entity], action: action, secret: secret, by: actor)[0]
    }

    /// Stores new entities, all or none.
    public func add(_ entities: [E], action: String? = nil, secret: String? = nil, by actor: Actor) async throws -> [E] {
        let (scope, store) = (scope, store)
        return try await store.database.write { transaction in
            if entities.count >= Self.many { try transaction.connection.expectMany() }
            let change = EntityChange(scope: scope, store: store, actor: actor, transaction)
            return try entities.map { try change.add($0, action: action, secret: secret) }
        }
    }

    /// Changes one entity. What others change meanwhile is not lost: reading and writing are one transaction.
    ///
    /// Id, account and date of creation stay as they are; date and author of the last change are set.
    ///
    /// - Parameters:
    ///   - action: the name of the operation, for the log.
    ///   - secret: replaces what never leaves the server; `nil` leaves it.
    ///   - change: must have no effect besides that on the entity; what it throws leaves everything as it is.
    /// - Throws: 404 if there is none with that id in the scope; 412 if the actor asked for another state; what ``add``
    ///   throws.
    @discardableResult
    public func update(
        _ id: String,
        action: String? = nil,
        secret: String? = nil,
        by actor: Actor,
        _ change: @escaping @Sendable (inout E, EntityReader) throws -> Void
    ) async throws -> E {
        let (scope, store) = (scope, store)
        return try await store.database.write { transaction in
            try EntityChange(scope: scope, store: store, actor: actor, transaction)
                .update(id, action: action, secret: secret, change)
        }
    }

    /// Deletes one entity.
    ///
    /// - Parameter cascade: whether what belongs to it goes with it; otherwise that is in the way.
    /// - Throws: 404 if there is none with that id in the scope; 409 listing what refers to it; 412 if the actor asked for
    ///   another state.
    public func delete(_ id: String, cascade: Bool = false, action: String? = nil, by actor: Actor) async throws {
        let (scope, store) = (scope, store)
        try await store.database.write { transaction in
            try EntityChange(scope: scope, store: store, actor: actor, transaction)
                .delete(E.self, id, cascade: cascade, action: action)
        }
    }
}
