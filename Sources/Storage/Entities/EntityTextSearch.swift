import Domain

/// A search for entities one of whose texts contains something.
struct EntityTextSearch {
    let kind: EntityKind
    /// The texts that are looked into.
    let names: [String]
    /// The accounts that the list is about.
    let scope: AccountScope
    /// Folded.
    let needle: [UInt8]

    /// The condition on rows `t` that reads the texts of the accounts in question.
    ///
    /// - Parameter contains: the condition on the column `x.folded`.
    func condition(_ contains: SQL) -> SQL { "t.id IN (\(ids(contains)))" }

    /// The entities that have one of the texts, some more than once.
    func ids(_ contains: SQL) -> SQL {
        var inner = texts
        if case .accounts(let ids) = scope { inner.append(.any(of: ids.sorted(), in: "x.account_id")) }
        inner.append(contains)
        return "SELECT x.entity_id FROM entity_text x\(SQL.whereAll(inner))"
    }

    /// The condition on rows `t` that reads the texts of that row alone.
    ///
    /// - Parameter fence: what keeps a database from making a join of it.
    func conditionByRow(_ contains: SQL, fence: SQL = "") -> SQL {
        let inner = texts + ["x.account_id = t.account_id", "x.entity_id = t.id", contains]
        return "EXISTS (SELECT 1 FROM entity_text x\(SQL.whereAll(inner))\(fence))"
    }

    private var texts: [SQL] { ["x.kind = \(kind.rawValue)", .any(of: names, in: "x.name")] }
}
