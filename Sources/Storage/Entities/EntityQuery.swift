public import Domain

/// Which entities a list asks for.
public struct EntityQuery: Sendable, Equatable {
    public var accountIds: [String]
    /// All of them must hold.
    public var filters: [EntityFilter]
    /// When it was created.
    public var days = DayRange()
    /// Whether the items have the members that lists leave out.
    public var includesDetail = false
    public var options: ListOptions

    public init(accountIds: [String] = [], filters: [EntityFilter] = [], options: ListOptions = ListOptions()) {
        self.accountIds = accountIds
        self.filters = filters
        self.options = options
    }
}

/// A condition on entities, answered by an index.
public enum EntityFilter: Sendable, Equatable {
    /// The key has one of these values; nothing is asked if there are none.
    case anyKey(String, [String])
    /// The key has each of these values.
    case eachKey(String, [String])
    /// One of these texts contains this, in any case; nothing is asked if it is empty.
    case text(anyOf: [String], contains: String?)
    /// Belongs to one of these customers or, unless it is shallow, to one below them; nothing is asked if there are none.
    case customers([String], isShallow: Bool)
}

extension EntityFilter {
    /// The conditions for rows `t` of a kind.
    ///
    /// - Parameter scope: the accounts that the list is about.
    func conditions(_ kind: EntityKind, _ scope: AccountScope, _ connection: any SQLConnection) throws -> [SQL] {
        switch self {
        case .anyKey(let name, let values):
            if values.isEmpty { return [] }
            return [Self.hasKey(kind, name, .any(of: values.map(EntityIndex.fitted), in: "k.value"))]
        case .eachKey(let name, let values):
            return values.map { Self.hasKey(kind, name, "k.value = \(EntityIndex.fitted($0))") }
        case .text(let names, let part):
            guard let part, !part.isEmpty else { return [] }
            let search = EntityTextSearch(kind: kind, names: names, scope: scope, needle: CaseFolding.fold(part))
            return try connection.dialect.conditions(search, connection)
        case .customers(let ids, let isShallow):
            if ids.isEmpty { return [] }
            if isShallow { return [.any(of: ids, in: "t.customer_id")] }
            return ["t.customer_id IN (\(Self.customers(from: ids)))"]
        }
    }

    private static func hasKey(_ kind: EntityKind, _ name: String, _ value: SQL) -> SQL {
        "t.id IN (SELECT k.entity_id FROM entity_key k WHERE k.kind = \(kind.rawValue) AND k.name = \(name) AND \(value))"
    }

    /// The ids of customers and of all that stand below them.
    private static func customers(from ids: [String]) -> SQL {
        """
        WITH RECURSIVE below (id) AS (
            SELECT c.id FROM entity c WHERE c.kind = 'customer' AND \(.any(of: ids, in: "c.id"))
            UNION SELECT c.id FROM entity c JOIN below b ON c.customer_id = b.id WHERE c.kind = 'customer'
        ) SELECT id FROM below
        """
    }
}
