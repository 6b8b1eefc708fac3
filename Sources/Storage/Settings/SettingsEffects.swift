import Contract
import Domain
import ServiceKit

/// What a change of an account's settings means for what the account owns: values of custom fields, nodes that take values
/// from them, and tags.
///
/// Entities are read in batches; only those that are concerned are kept in memory at once.
struct SettingsEffects {
    let accountId: String
    let old: SystemSettingsInfo
    let new: SystemSettingsInfo
    private let removedTags: Set<String>
    private let flowFields: FlowFieldChanges

    init(from old: SystemSettingsInfo, to new: SystemSettingsInfo) {
        (accountId, self.old, self.new) = (new.id ?? "", old, new)
        removedTags = Set(old.tags.compactMap(\.id)).subtracting(new.tags.compactMap(\.id))
        flowFields = FlowFieldChanges(from: old, to: new)
    }

    /// Kinds of entities with custom data or tags.
    static let kinds: [any CustomizedEntity.Type] = [CustomerInfo.self, EndpointInfo.self, FlowInfo.self]

    /// - Throws: 409 listing what is in the way. At most ``EntityChange/maxListed`` things are listed.
    func check(_ reader: EntityReader, cascade: Bool) throws {
        for kind in Self.kinds { try check(kind, reader, cascade) }
    }

    /// Takes the values and tags along.
    ///
    /// - Parameter action: the operation that changes the settings, for the log.
    func apply(_ change: EntityChange, action: String) throws {
        try change.connection.expectMany()
        for kind in Self.kinds { try apply(kind, change, action) }
    }

    // MARK: One kind

    private func check<E: CustomizedEntity>(_ kind: E.Type, _ reader: EntityReader, _ cascade: Bool) throws {
        if !cascade { try checkTags(kind, reader) }
        let changes = changes(kind)
        if changes.isEmpty && !namesFields(kind) { return }
        let fields = E.fieldLists.reduce(into: [:]) { $0[$1] = CustomFields(E.fields(new, list: $1)) }
        var (obstacles, values) = ([ServiceError.Field](), SeenValues())
        try forEach(kind, reader) { entity in
            if !cascade { obstacles += entity.namesRemoved(flowFields).map { Self.obstacle(entity, $0) } }
            guard let data = entity.data, let changes = changes[entity.fieldList], changes.concern(data) else { return }
            if !cascade { obstacles += changes.removed(from: data).map { Self.obstacle(entity, $0, in: E.fieldsMember) } }
            obstacles += changes.misfits(in: data).map { Self.obstacle(entity, $0, in: E.fieldsMember) }
            for value in fields[entity.fieldList].map({ changes.newlyUniqueValues(data, $0) }) ?? [] {
                guard let other = values.add(value, of: entity) else { continue }
                let twice = (field: value.field, message: "has '\(value.value.prefix(100))' as has \(other)")
                obstacles.append(Self.obstacle(entity, twice, in: E.fieldsMember))
            }
        }
        if !obstacles.isEmpty { throw Self.inTheWay(obstacles) }
    }

    private func apply<E: CustomizedEntity>(_ kind: E.Type, _ change: EntityChange, _ action: String) throws {
        let changes = changes(kind)
        var concerned = try tagged(kind, change.reader)
        if !changes.isEmpty || namesFields(kind) {
            let known = Set(concerned.compactMap(\.base.id))
            try forEach(kind, change.reader) { entity in
                guard !known.contains(entity.base.id ?? "") else { return }
                guard changes[entity.fieldList]?.concern(entity.data) == true || entity.names(flowFields) else { return }
                concerned.append(entity)
            }
        }
        // First all give up what they have, so that names and unique values may change places.
        for entity in concerned { try change.forgetIndex(of: entity) }
        for entity in concerned {
            try change.rewrite(entity, action: action) { entity in
                entity.tags.removeAll { removedTags.contains($0.id ?? "") }
                entity.follow(flowFields)
                if let data = entity.data { entity.data = changes[entity.fieldList]?.applied(to: data) ?? data }
            }
        }
    }

    /// What becomes of values, by the name of the list of fields; only lists of which any value is concerned.
    private func changes<E: CustomizedEntity>(_ kind: E.Type) -> [String: FieldChanges] {
        E.fieldLists.reduce(into: [:]) { all, list in
            let changes = FieldChanges(from: E.fields(old, list: list), to: E.fields(new, list: list))
            if !changes.isEmpty { all[list] = changes }
        }
    }

    /// Whether entities of a kind have to be asked for the fields that they name.
    private func namesFields<E: CustomizedEntity>(_ kind: E.Type) -> Bool { E.kind == .flow && !flowFields.isEmpty }

    // MARK: Tags

    private func checkTags<E: CustomizedEntity>(_ kind: E.Type, _ reader: EntityReader) throws {
        if removedTags.isEmpty { return }
        let uses = try reader.connection.all(taggedWith(kind, "t.id, t.title, k.value") + " LIMIT \(EntityChange.maxListed)") {
            (id: $0.text(0), title: $0.text(1), tag: $0.text(2))
        }
        if uses.isEmpty { return }
        throw Self.inTheWay(
            uses.map { use in
                let tag = old.tags.first { $0.id == use.tag }?.name ?? use.tag
                return ServiceError.Field(
                    .conflict,
                    "tags",
                    "The \(E.kind.title) '\(use.title.prefix(100))' (\(use.id)) has the tag '\(tag)'"
                )
            }
        )
    }

    /// Those that have a tag that is gone.
    private func tagged<E: CustomizedEntity>(_ kind: E.Type, _ reader: EntityReader) throws -> [E] {
        if removedTags.isEmpty { return [] }
        let ids = try reader.connection.all(taggedWith(kind, "t.id")) { $0.text(0) }
        return try Set(ids).sorted().compactMap { try reader.find(kind, $0, in: accountId) }
    }

    private func taggedWith<E: CustomizedEntity>(_ kind: E.Type, _ columns: SQL) -> SQL {
        """
        SELECT \(columns) FROM entity_key k JOIN entity t ON t.kind = k.kind AND t.id = k.entity_id
        WHERE k.kind = \(E.kind.rawValue) AND k.name = 'tag' AND \(.any(of: removedTags.sorted(), in: "k.value"))
            AND t.account_id = \(accountId) ORDER BY k.value, t.title_folded, t.id
        """
    }

    // MARK: Reading

    private static let batch = 500

    private func forEach<E: CustomizedEntity>(_ kind: E.Type, _ reader: EntityReader, _ body: (E) throws -> Void) throws {
        var place = (created: Int64.max, id: "g")
        while true {
            let rows = try reader.connection.all(
                """
                SELECT created, id, coalesce(whole, document) FROM entity
                WHERE account_id = \(accountId) AND kind = \(E.kind.rawValue) AND (created, id) < (\(place.created), \(place.id))
                ORDER BY created DESC, id DESC LIMIT \(Self.batch)
                """
            ) { (created: $0.int64(0), id: $0.text(1), document: $0.bytes(2)) }
            for row in rows { try body(Document.decode(E.self, row.document)) }
            guard rows.count == Self.batch, let last = rows.last else { return }
            place = (last.created, last.id)
        }
    }

    // MARK: Errors

    private static func obstacle<E: Entity>(_ entity: E, _ found: (field: String, message: String), in member: String? = nil)
        -> ServiceError.Field
    {
        let who = "The \(E.kind.title) '\(entity.title.prefix(100))' (\(entity.base.id ?? ""))"
        let path = member.map { "\($0).\(found.field)" } ?? found.field
        return ServiceError.Field(.conflict, path, "\(who) \(found.message)")
    }

    private static func inTheWay(_ found: [ServiceError.Field]) -> ServiceError {
        let more = found.count > 1 ? ", and \(found.count - 1) more" : ""
        return ServiceError(.conflict, "\(found[0].message)\(more)", fields: Array(found.prefix(EntityChange.maxListed)))
    }
}

/// Values that may be there once, and who has them.
private struct SeenValues {
    private struct Place: Hashable {
        var field: String
        var space: String
        var value: String
    }

    private var owners: [Place: String] = [:]

    /// - Returns: who has the value already.
    mutating func add<E: Entity>(_ value: CustomFields.UniqueValue, of entity: E) -> String? {
        let space = value.uniqueness == .unique ? "" : entity.ownerCustomerId ?? ""
        let place = Place(field: value.field, space: space, value: value.value)
        if let owner = owners[place] { return owner }
        owners[place] = "'\(entity.title.prefix(100))' (\(entity.base.id ?? ""))"
        return nil
    }
}
