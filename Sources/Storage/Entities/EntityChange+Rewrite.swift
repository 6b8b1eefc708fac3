import Contract
import Domain
import ServiceKit

extension EntityChange {
    /// Takes away what an entity is found by, until it is written again in the same transaction.
    func forgetIndex<E: Entity>(of entity: E) throws {
        guard let id = entity.base.id else { return }
        for table in ["entity_key", "entity_text", "entity_unique"] {
            try connection.send("DELETE FROM \(SQL(raw: table)) WHERE kind = \(E.kind.rawValue) AND entity_id = \(id)")
        }
    }

    /// Writes an entity again because something else has changed that it depends on. Its own rules are not asked; what it
    /// is found by, which must have been forgotten before, is written anew even if nothing of itself changes.
    func rewrite<E: Entity>(_ old: E, action: String, _ change: (inout E) -> Void) throws {
        var new = old
        change(&new)
        let changed = ChangedMembers(from: old, to: new)
        if !changed.names.isEmpty {
            new.base.dateLastModified = store.clock.now().iso8601
            new.base.lastModifiedBy = actor.name
        }
        let row = try EntityRow(new)
        try row.update(replacing: EntityIndex(), secret: nil, reader)
        reader.forget(E.kind, row.id)
        if changed.names.isEmpty { return }
        try row.entity.stored(members: changed.names, action: action, self)
        try note(row, .changed(members: changed.names), action) { entry in
            entry.description = "Changed \(changed.names.joined(separator: ", ")) of \(E.kind.title) '\(new.title)'"
            entry = entry.showing(changed)
        }
    }
}
