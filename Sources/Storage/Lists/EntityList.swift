import Domain

/// A list of entities of one table that are kept as documents: conditions, order and page in one place for all areas.
struct EntityList {
    /// The table, named `t` in all parts; it has `id`, `created` and `document`.
    var tables: SQL
    /// What is selected for each item.
    var columns: SQL = "t.document"
    var conditions: [SQL] = []
    var options: ListOptions
    /// What members are sorted by that do not stand in the document.
    var sortKeys: [String: SQL] = [:]

    /// Reads the page that is asked for, and counts what there is unless told not to.
    func page<Item>(_ connection: any SQLConnection, _ read: (any SQLRow) throws -> Item) throws -> ListPage<Item> {
        let paging = options.paging
        var items = try connection.all(statement(connection.dialect), read)
        let found = items.count
        if !paging.all { items = Array(items.prefix(paging.countPerPage)) }
        var count: Int?
        if !paging.simplified { count = try paging.all ? found : connection.count(countStatement) }
        return ListPage(items: items, totals: paging.totals(found: found, count: count))
    }

    /// Selects the page and one more.
    func statement(_ dialect: any SQLDialect) -> SQL {
        let statement: SQL = "SELECT \(columns)\(source) ORDER BY \(order(dialect))"
        let paging = options.paging
        return paging.all ? statement : statement + " LIMIT \(paging.countPerPage + 1) OFFSET \(paging.offset)"
    }

    var countStatement: SQL { "SELECT count(*)\(source)" }

    private var source: SQL {
        let ids = options.specificIds.map { [SQL.any(of: $0, in: "t.id")] } ?? []
        return " FROM \(tables)" + SQL.whereAll(conditions + ids)
    }

    private func order(_ dialect: any SQLDialect) -> SQL {
        let descending = options.sorting.descending
        let direction = SQL.direction(descending: descending)
        switch options.sorting.field {
        case Sorting.newestFirst.field: return "t.created \(direction), t.id \(direction)"
        case "id": return "t.id \(direction)"
        case let member:
            let key = sortKeys[member] ?? dialect.sortKey(document: "t.document", member: member)
            return "\(key) \(dialect.directionOfOptional(descending: descending)), t.id \(direction)"
        }
    }
}

extension EntityList {
    /// The names of the account and the customer that rows belong to, which stand with these.
    static let ownerNames: [String: SQL] = [
        "accountName": "(SELECT a.name_folded FROM account a WHERE a.id = t.account_id)",
        "customerName": "(SELECT c.title_folded FROM entity c WHERE c.kind = 'customer' AND c.id = t.customer_id)",
    ]

    /// The name of a flow whose id is a member of the document.
    static func flowName(_ member: String, _ dialect: any SQLDialect) -> SQL {
        "(SELECT f.title_folded FROM entity f WHERE f.kind = 'flow' AND f.id = \(dialect.sortKey(document: "t.document", member: member)))"
    }
}
