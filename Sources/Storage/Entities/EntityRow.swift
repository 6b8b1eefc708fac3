import Contract
import Domain
import ServiceKit

/// Writes an entity and what it is found by, in the transaction of a change.
struct EntityRow<E: Entity> {
    let entity: E
    let id: String
    let accountId: String
    /// As it is stored when lists leave nothing out.
    let whole: [UInt8]
    /// What lists show; `nil` if that is everything.
    private let short: [UInt8]?

    /// - Throws: 400 naming `accountId` if the entity has none.
    init(_ entity: E) throws {
        guard let id = entity.base.id, let accountId = entity.accountId else { throw ServiceError.missing("accountId") }
        (self.id, self.accountId) = (id, accountId)
        var stored = entity
        stored.removeDerived()
        self.entity = stored
        whole = Document.encode(stored)
        stored.removeDetail()
        let short = Document.encode(stored)
        self.short = short == whole ? nil : short
    }

    private var document: SQLValue { .utf8(short ?? whole) }
    private var detail: SQLValue? { short == nil ? nil : .utf8(whole) }
    private var foldedTitle: SQLValue { .utf8(CaseFolding.fold(entity.title)) }

    func insert(created: Int64, secret: String?, _ reader: EntityReader) throws {
        try reader.holdSettings(of: accountId)
        try reader.connection.send(
            """
            INSERT INTO entity (kind, id, account_id, customer_id, title, title_folded, created, document, whole, secret)
            VALUES (\(E.kind.rawValue), \(id), \(accountId), \(entity.ownerCustomerId), \(entity.title), \(foldedTitle), \(created),
                \(document), \(detail), \(secret))
            """
        )
    }

    /// What a new entity is found by and refers to.
    func insertIndex(_ reader: EntityReader) throws {
        try writeIndex(replacing: EntityIndex(), reader)
    }

    /// - Parameters:
    ///   - old: what it is found by so far; `nil` if that has to be looked up.
    ///   - secret: `nil` leaves it as it is.
    func update(replacing old: EntityIndex? = nil, secret: String?, _ reader: EntityReader) throws {
        try reader.holdSettings(of: accountId)
        try reader.connection.send(
            """
            UPDATE entity SET customer_id = \(entity.ownerCustomerId), title = \(entity.title), title_folded = \(foldedTitle),
                document = \(document), whole = \(detail), secret = coalesce(\(secret), secret)
            WHERE kind = \(E.kind.rawValue) AND id = \(id)
            """
        )
        try writeIndex(replacing: old ?? storedIndex(reader.connection), reader)
    }

    /// What the entity is found by now; what differs is written.
    private func writeIndex(replacing old: EntityIndex, _ reader: EntityReader) throws {
        var new = try entity.index(reader)
        new.reference(E.kind == .customer ? "parentCustomerId" : "customerId", to: .customer, entity.ownerCustomerId, isOwner: true)
        try writeKeys(new, replacing: old.keys, reader)
        try writeTexts(new.texts, replacing: old.texts, reader.connection)
        try writeUniques(new.uniques, replacing: old.uniques, reader.connection)
    }

    private func writeKeys(_ index: EntityIndex, replacing old: Set<EntityIndex.Key>, _ reader: EntityReader) throws {
        let new = index.keys
        try checkTargets(of: new.subtracting(old), index.paths, reader)
        for key in old.subtracting(new) {
            try reader.connection.send(
                """
                DELETE FROM entity_key
                WHERE kind = \(E.kind.rawValue) AND entity_id = \(id) AND name = \(key.name) AND value = \(key.value)
                """
            )
        }
        for key in new.subtracting(old) {
            try reader.connection.send(
                """
                INSERT INTO entity_key (kind, entity_id, name, value, target_kind, is_owner)
                VALUES (\(E.kind.rawValue), \(id), \(key.name), \(key.value), \(key.target?.rawValue), \(key.isOwner ? 1 : 0))
                """
            )
        }
    }

    /// - Throws: 400 naming each place that refers to something that the account does not have.
    private func checkTargets(of keys: Set<EntityIndex.Key>, _ paths: [EntityIndex.Key: [String]], _ reader: EntityReader) throws {
        var faults: [ServiceError.Field] = []
        for key in keys {
            guard let target = key.target, try reader.title(of: target, key.value, in: accountId) == nil else { continue }
            let message = "'\(key.value.prefix(100))' is no \(target.title) of the account"
            faults += (paths[key] ?? [key.name]).map { ServiceError.Field(.argument, $0, message) }
        }
        faults = faults.sorted { $0.name < $1.name }.prefix(EntityChange.maxListed).map(\.self)
        if let first = faults.first { throw ServiceError(.argument, first.message, fields: faults) }
    }

    private func writeTexts(_ new: Set<EntityIndex.Text>, replacing old: Set<EntityIndex.Text>, _ connection: any SQLConnection) throws {
        guard new != old else { return }
        try connection.send("DELETE FROM entity_text WHERE kind = \(E.kind.rawValue) AND entity_id = \(id)")
        for text in new {
            try connection.send(
                """
                INSERT INTO entity_text (kind, name, account_id, entity_id, folded)
                VALUES (\(E.kind.rawValue), \(text.name), \(accountId), \(id), \(text.folded))
                """
            )
        }
    }

    private func writeUniques(
        _ new: Set<EntityIndex.Unique>,
        replacing old: Set<EntityIndex.Unique>,
        _ connection: any SQLConnection
    ) throws {
        for unique in old.subtracting(new) {
            try connection.send(
                """
                DELETE FROM entity_unique
                WHERE kind = \(E.kind.rawValue) AND field = \(unique.field) AND space = \(unique.space) AND value = \(unique.value)
                """
            )
        }
        for unique in new.subtracting(old) {
            let added = try connection.execute(
                """
                INSERT INTO entity_unique (kind, field, space, value, entity_id)
                VALUES (\(E.kind.rawValue), \(unique.field), \(unique.space), \(unique.value), \(id)) ON CONFLICT DO NOTHING
                """
            )
            if added == 0 { throw try taken(unique, connection) }
        }
    }

    /// Says who has a value, unless that is another tenant's.
    private func taken(_ unique: EntityIndex.Unique, _ connection: any SQLConnection) throws -> ServiceError {
        let owner = try connection.first(
            """
            SELECT t.title FROM entity_unique u JOIN entity t ON t.kind = u.kind AND t.id = u.entity_id
            WHERE u.kind = \(E.kind.rawValue) AND u.field = \(unique.field) AND u.space = \(unique.space)
                AND u.value = \(unique.value) AND t.account_id = \(accountId)
            """
        ) { $0.text(0) }
        let whose = owner.map { "the \(E.kind.title) '\($0.prefix(100))' has it" } ?? "it is in use"
        return .invalid(unique.field, "'\(unique.value.prefix(100))' is taken: \(whose)", code: .alreadyExists)
    }

    private func storedIndex(_ connection: any SQLConnection) throws -> EntityIndex {
        let (kind, id) = (E.kind.rawValue, id)
        let keys = try connection.all(
            "SELECT name, value, target_kind, is_owner FROM entity_key WHERE kind = \(kind) AND entity_id = \(id)"
        ) { row in
            EntityIndex.Key(
                name: row.text(0),
                value: row.text(1),
                target: row.optionalText(2).flatMap(EntityKind.init),
                isOwner: row.bool(3)
            )
        }
        let texts = try connection.all("SELECT name, folded FROM entity_text WHERE kind = \(kind) AND entity_id = \(id)") {
            EntityIndex.Text(name: $0.text(0), folded: $0.text(1))
        }
        let uniques = try connection.all(
            "SELECT field, space, value FROM entity_unique WHERE kind = \(kind) AND entity_id = \(id)"
        ) { EntityIndex.Unique(field: $0.text(0), space: $0.text(1), value: $0.text(2)) }
        return EntityIndex(keys: Set(keys), texts: Set(texts), uniques: Set(uniques))
    }
}
