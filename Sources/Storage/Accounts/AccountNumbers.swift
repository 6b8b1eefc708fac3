import Domain

/// Accounts by number: what session tables know them by.
enum AccountNumbers {
    /// The numbers of the accounts in a scope, in ascending order; `nil` for every account.
    ///
    /// Accounts that do not exist have no number and are left out.
    static func resolve(_ scope: AccountScope, _ connection: any SQLConnection) throws -> [Int64]? {
        guard case .accounts(let ids) = scope else { return nil }
        if ids.isEmpty { return [] }
        let numbers = try connection.all("SELECT account_no FROM account WHERE \(.any(of: ids.sorted(), in: "id"))") { $0.int64(0) }
        return numbers.sorted()
    }

    /// The number and name of one account.
    static func find(_ id: String, _ connection: any SQLConnection) throws -> (number: Int64, name: String)? {
        try connection.first("SELECT account_no, name FROM account WHERE id = \(id)") { ($0.int64(0), $0.text(1)) }
    }
}
