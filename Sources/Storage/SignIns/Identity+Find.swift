import Contract
import Domain

extension Identity {
    /// The columns that ``find(_:from:where:_:rest:)`` needs itself; what else is asked for begins behind them.
    static let ownColumns = 3

    /// The user whom a condition finds, with all their accounts in the order of their names, and what else is asked for: in one
    /// statement, as every request with credentials needs it.
    ///
    /// - Parameters:
    ///   - columns: what else. `rest` makes something of it, which begins at column ``ownColumns``.
    ///   - tables: `app_user u` is among them.
    /// - Returns: `nil` if there is no such user.
    static func find<Rest>(
        _ columns: SQL,
        from tables: SQL,
        where condition: SQL,
        _ connection: any SQLConnection,
        rest: (any SQLRow) throws -> Rest
    ) throws -> (identity: Identity, rest: Rest)? {
        var (found, accounts): ((document: [UInt8], rest: Rest)?, [(id: String, name: String)]) = (nil, [])
        let order: SQL = "ORDER BY a.name_folded, a.id"
        // A row for each account; the document is in the first one. Two joins, one after the other: SQLite would put the grants
        // of everyone into a table for one that is joined as a whole.
        try connection.query(
            """
            SELECT a.id, a.name, CASE WHEN row_number() OVER (\(order)) = 1 THEN u.document END, \(columns)
            FROM \(tables) LEFT JOIN account_grant g ON g.user_id = u.id LEFT JOIN account a ON a.id = g.account_id
            WHERE \(condition) \(order)
            """
        ) { row in
            if let id = row.optionalText(0) { accounts.append((id, row.text(1))) }
            if found == nil { found = (row.bytes(2), try rest(row)) }
        }
        guard let found else { return nil }
        let user = try UserRepository.user(found.document, accounts)
        return (Identity(user: user), found.rest)
    }
}
