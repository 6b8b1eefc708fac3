import Domain
import ServiceKit

extension EntityChange {
    /// See ``EntityRepository/delete(_:cascade:action:by:)``.
    func delete<E: Entity>(_ type: E.Type, _ id: String, cascade: Bool, action: String? = nil) throws {
        let entity = try EntityRepository<E>.find(id, scope, connection).entity
        try actor.precondition?.check(EntityTag.of(entity))
        let root = Found(kind: E.kind, id: id, title: entity.title)
        let all = try removal(of: root, cascade: cascade)
        let action = action ?? "Delete\(E.kind.operationName)"
        // They may refer to each other in any order.
        for found in all {
            try connection.send("DELETE FROM entity_key WHERE kind = \(found.kind.rawValue) AND entity_id = \(found.id)")
        }
        for found in all.reversed() { try found.kind.entity.remove(found.id, action, self) }
    }

    private struct Found: Hashable {
        var kind: EntityKind
        var id: String
        var title: String
    }

    /// What goes when one is deleted, owners before what they own.
    ///
    /// - Throws: 409 listing what is in the way.
    private func removal(of root: Found, cascade: Bool) throws -> [Found] {
        var all = [root]
        var known: Set<Found> = [root]
        var others: [(found: Found, name: String)] = []
        var next = 0
        while next < all.count {
            for reference in try references(to: all[next]) {
                if cascade, reference.isOwner {
                    if known.insert(reference.found).inserted { all.append(reference.found) }
                } else {
                    others.append((reference.found, reference.name))
                }
            }
            next += 1
            guard all.count <= Self.maxRemoved else {
                let message = "More than \(Self.maxRemoved) belong to the \(root.kind.title) '\(root.title)'; delete them in parts"
                throw ServiceError(.conflict, message)
            }
        }
        others.removeAll { known.contains($0.found) }
        if !others.isEmpty { throw Self.inTheWay(of: root, others, cascade: cascade) }
        return all
    }

    /// The most that one deletion takes along.
    static let maxRemoved = 10_000
    /// The most references that an error lists.
    static let maxListed = 100

    private func references(to target: Found) throws -> [(found: Found, name: String, isOwner: Bool)] {
        try connection.all(
            """
            SELECT k.kind, k.entity_id, t.title, k.name, k.is_owner
            FROM entity_key k JOIN entity t ON t.kind = k.kind AND t.id = k.entity_id
            WHERE k.target_kind = \(target.kind.rawValue) AND k.value = \(target.id) ORDER BY k.kind, t.title_folded, k.entity_id
            """
        ) { row in
            guard let kind = EntityKind(rawValue: row.text(0)) else {
                throw StorageError(.corrupt, "An entity is of the unknown kind '\(row.text(0))'")
            }
            return (Found(kind: kind, id: row.text(1), title: row.text(2)), row.text(3), row.bool(4))
        }
    }

    private static func inTheWay(of root: Found, _ others: [(found: Found, name: String)], cascade: Bool) -> ServiceError {
        let listed = others.prefix(maxListed)
        let fields = listed.map { found, name in
            ServiceError.Field(.conflict, name, "The \(found.kind.title) '\(found.title.prefix(100))' (\(found.id)) refers to it")
        }
        let names = listed.prefix(3).map { "\($0.found.kind.title) '\($0.found.title.prefix(100))'" }.joined(separator: ", ")
        let more = others.count > 3 ? " and \(others.count - 3) more" : ""
        let message = "The \(root.kind.title) '\(root.title.prefix(100))' is still in use: \(names)\(more)"
        return ServiceError(.conflict, message, fields: fields)
    }
}

extension Entity {
    /// Removes one that nothing refers to any more.
    fileprivate static func remove(_ id: String, _ action: String, _ change: EntityChange) throws {
        let found = try EntityRepository<Self>.find(id, change.scope, change.connection)
        let row = try EntityRow(found.entity)
        try change.reader.holdSettings(of: row.accountId)
        try change.note(row, .deleted, action) { entry in
            entry.description = "Deleted \(kind.title) '\(row.entity.title)'"
            entry.before = row.whole
        }
        try change.connection.execute("DELETE FROM entity WHERE kind = \(kind.rawValue) AND id = \(id)")
        try found.entity.deleted(change)
        change.reader.forget(kind, id)
    }
}
