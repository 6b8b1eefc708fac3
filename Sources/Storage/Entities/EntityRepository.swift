public import Domain
import ServiceKit

/// The entities of one kind in the accounts of a scope.
///
/// ```swift
/// let customers = store.entities(CustomerInfo.self, in: caller.scope)
/// let page = try await customers.list(EntityQuery(filters: [.text(anyOf: ["name"], contains: "north")]))
/// ```
public struct EntityRepository<E: Entity>: Sendable {
    let store: Store
    let scope: AccountScope

    /// A page of those that match.
    ///
    /// - Throws: 403 if the query names an account outside the scope.
    public func list(_ query: EntityQuery = EntityQuery()) async throws -> ListPage<E> {
        let scope = try scope.narrowed(to: query.accountIds)
        return try await store.database.read { connection in
            let list = try EntityList(query, E.kind, scope, connection)
            var page = try list.page(connection) { try Document.decode(E.self, $0.bytes(0)) }
            let reader = EntityReader(connection)
            for index in page.items.indices { try page.items[index].derive(reader) }
            return page
        }
    }

    /// One of them, with all its members.
    ///
    /// - Throws: 404 if there is none with that id in the scope.
    public func get(_ id: String) async throws -> E {
        try await read(id) { entity, _ in entity }
    }

    /// One of them, and what follows from it.
    ///
    /// - Throws: 404 if there is none with that id in the scope; what `body` throws.
    public func read<Value: Sendable>(
        _ id: String,
        _ body: @escaping @Sendable (E, EntityReader) throws -> Value
    ) async throws -> Value {
        let scope = scope
        return try await store.database.read { connection in
            let reader = EntityReader(connection)
            var entity = try Self.find(id, scope, connection).entity
            try entity.derive(reader)
            return try body(entity, reader)
        }
    }

    /// As it is stored, without what is derived.
    static func find(_ id: String, _ scope: AccountScope, _ connection: any SQLConnection) throws -> (entity: E, document: [UInt8]) {
        let found = try connection.first(
            "SELECT account_id, coalesce(whole, document) FROM entity WHERE kind = \(E.kind.rawValue) AND id = \(id)"
        ) { row in (accountId: row.text(0), document: row.bytes(1)) }
        guard let found, scope.contains(found.accountId) else { throw ServiceError.notFound(E.kind.title, id: id) }
        return (try Document.decode(E.self, found.document), found.document)
    }
}

extension EntityList {
    init(_ query: EntityQuery, _ kind: EntityKind, _ scope: AccountScope, _ connection: any SQLConnection) throws {
        self.init(tables: "entity t", options: query.options)
        if query.includesDetail { columns = "coalesce(t.whole, t.document)" }
        conditions = ["t.kind = \(kind.rawValue)"]
        if case .accounts(let ids) = scope { conditions.append(.any(of: ids.sorted(), in: "t.account_id")) }
        if let from = query.days.lowerBound { conditions.append("t.created >= \(from)") }
        if let until = query.days.upperBound { conditions.append("t.created < \(until)") }
        conditions += try query.filters.flatMap { try $0.conditions(kind, scope, connection) }
        sortKeys = Self.ownerNames
        sortKeys["displayName"] = "t.title_folded"
        sortKeys["flowName"] = Self.flowName("flowId", connection.dialect)
        if let own = kind.entity as? any OwnSortKeys.Type { sortKeys.merge(own.sortKeys(connection.dialect)) { $1 } }
    }
}
