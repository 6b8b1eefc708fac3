public import Contract
import Domain

/// The state of an account, as far as it can go wrong.
public struct AccountCondition: Sendable {
    public var account: AccountInfo
    public var belongings: AccountBelongings
    /// Whether every account above it exists and none stands below itself.
    public var hasSoundAncestors: Bool
    /// Whether the carrier's secret is known.
    public var hasCarrierToken: Bool
}

extension AccountRepository {
    /// Looks an account over.
    ///
    /// - Throws: 404 if there is none with that id in the scope.
    public func condition(of id: String) async throws -> AccountCondition {
        let scope = scope
        return try await store.database.read { connection in
            let tree = try Self.tree(connection)
            let account = try Self.account(Self.document(id, scope, connection), tree)
            let ancestors = try account.ancestorIds.allSatisfy { try AccountNumbers.find($0, connection) != nil }
            let isAboveItself = account.parentAccountId.map { !tree.canMove(id, under: $0) } ?? false
            return AccountCondition(
                account: account,
                belongings: try AccountBelongings(of: id, connection),
                hasSoundAncestors: ancestors && !isAboveItself && account.ancestorIds.last == account.parentAccountId,
                hasCarrierToken: try connection.exists("SELECT 1 FROM account WHERE id = \(id) AND carrier_token > ''")
            )
        }
    }
}
