import Contract
import Domain
import ServiceKit

/// Changes of entities within one transaction, whatever their kinds: each leaves its entry in the log of changes and its
/// event.
public struct EntityChange {
    let scope: AccountScope
    let store: Store
    let actor: Actor
    let transaction: SQLTransaction
    /// What there is, as the transaction sees it.
    public let reader: EntityReader

    var connection: any SQLConnection { transaction.connection }

    init(scope: AccountScope, store: Store, actor: Actor, _ transaction: SQLTransaction) {
        (self.scope, self.store, self.actor, self.transaction) = (scope, store, actor, transaction)
        reader = EntityReader(transaction.connection)
        transaction.changesOnly([])
    }

    /// See ``EntityRepository/add(_:action:secret:by:)``.
    public func add<E: Entity>(_ entity: E, action: String? = nil, secret: String? = nil) throws -> E {
        let row = try insert(entity, secret: secret)
        return try complete(row, action: action)
    }

    /// New entities that may refer to each other, in any order. They are checked before it is known what they refer to.
    public func add<E: Entity>(together entities: [E], action: String? = nil) throws -> [E] {
        let rows = try entities.map { try insert($0, secret: nil) }
        return try rows.map { try complete($0, action: action) }
    }

    /// An id for a new entity, so that others can refer to it before it is there.
    public func newID() -> String { store.ids.next() }

    /// Checks and stores a new entity, not yet how it is found.
    private func insert<E: Entity>(_ entity: E, secret: String?) throws -> EntityRow<E> {
        guard let accountId = entity.accountId, !accountId.isEmpty else { throw ServiceError.missing("accountId") }
        try scope.require(accountId)
        guard try reader.accountName(accountId) != nil else { throw ServiceError.foreignAccount(accountId) }
        var entity = entity
        let now = store.clock.now()
        if entity.base.id == nil { entity.base.id = store.ids.next() }
        entity.base.dateCreated = now.iso8601
        entity.base.createdBy = actor.name
        entity.settle()
        let row = try EntityRow(entity)
        try row.entity.check(replacing: nil, reader)
        try row.insert(created: now.milliseconds, secret: secret, reader)
        reader.forget(E.kind, row.id)
        return row
    }

    /// Stores how a new entity is found and what belongs to it.
    private func complete<E: Entity>(_ row: EntityRow<E>, action: String?) throws -> E {
        try row.insertIndex(reader)
        let action = action ?? "New\(E.kind.operationName)"
        try row.entity.stored(members: [], action: action, self)
        try note(row, .created, action) { entry in
            entry.description = "Added \(E.kind.title) '\(row.entity.title)'"
            entry.after = row.whole
        }
        var entity = row.entity
        try entity.derive(reader)
        return entity
    }

    /// See ``EntityRepository/update(_:action:secret:by:_:)``.
    public func update<E: Entity>(
        _ id: String,
        action: String? = nil,
        secret: String? = nil,
        _ change: (inout E, EntityReader) throws -> Void
    ) throws -> E {
        let old = try EntityRepository<E>.find(id, scope, connection).entity
        try actor.precondition?.check(EntityTag.of(old))
        var new = old
        try change(&new, reader)
        new.base.id = old.base.id
        new.base.dateCreated = old.base.dateCreated
        new.settle()
        new.removeDerived()
        let changed = ChangedMembers(from: old, to: new)
        if !changed.names.isEmpty || secret != nil {
            try new.check(replacing: old, reader)
            new.base.dateLastModified = store.clock.now().iso8601
            new.base.lastModifiedBy = actor.name
            let row = try EntityRow(new)
            try row.update(secret: secret, reader)
            reader.forget(E.kind, id)
            let action = action ?? "Patch\(E.kind.operationName)"
            try row.entity.stored(members: changed.names, action: action, self)
            try row.entity.replaced(old, self)
            try note(row, .changed(members: changed.names), action) { entry in
                let names = changed.names + (secret == nil ? [] : ["secret"])
                entry.description = "Changed \(names.joined(separator: ", ")) of \(E.kind.title) '\(new.title)'"
                entry = entry.showing(changed)
            }
        }
        try new.derive(reader)
        return new
    }

    /// Writes the entry of the log and the event.
    func note<E: Entity>(_ row: EntityRow<E>, _ event: EntityEvent, _ action: String, _ complete: (inout LogChange) -> Void) throws {
        var entry = LogChange(action: action, subjectId: row.id, accountId: row.accountId, description: "")
        entry.customerId = E.kind == .customer ? row.id : row.entity.ownerCustomerId
        entry.customerName = try entry.customerId.flatMap { try reader.customerPath($0).last?.name }
        complete(&entry)
        try entry.record(by: actor, store: store, connection)
        guard let account = try AccountNumbers.find(row.accountId, connection) else { return }
        try EventNote(by: actor, at: store.clock.now()).record(event, of: E.kind, row.id, row.accountId, account.number, transaction)
    }
}
