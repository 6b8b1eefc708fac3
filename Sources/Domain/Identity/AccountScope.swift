public import ServiceKit

/// The accounts a caller may use. Repositories are reached through a scope and see nothing outside it.
public enum AccountScope: Sendable, Equatable {
    /// Every account there is or will be: what a system administrator may use.
    case all
    case accounts(Set<String>)

    public static let none = AccountScope.accounts([])

    public func contains(_ accountId: String) -> Bool {
        switch self {
        case .all: true
        case .accounts(let ids): ids.contains(accountId)
        }
    }

    /// The part of the scope that a request asks for by naming accounts; the whole scope if it names none.
    ///
    /// - Throws: 403 if an account is named that is not in the scope.
    public func narrowed(to accountIds: [String]) throws(ServiceError) -> AccountScope {
        if accountIds.isEmpty { return self }
        for id in accountIds where !contains(id) { throw .foreignAccount(id) }
        return .accounts(Set(accountIds))
    }

    /// - Throws: 403 if `accountId` is not in the scope.
    public func require(_ accountId: String) throws(ServiceError) {
        if !contains(accountId) { throw .foreignAccount(accountId) }
    }

    /// The accounts that both scopes have.
    public func intersection(_ other: AccountScope) -> AccountScope {
        switch (self, other) {
        case (.all, _): other
        case (_, .all): self
        case (.accounts(let a), .accounts(let b)): .accounts(a.intersection(b))
        }
    }
}

extension ServiceError {
    /// An account that the caller may not use, or that does not exist: 403 either way, so that nobody learns which.
    public static func foreignAccount(_ id: String) -> ServiceError {
        ServiceError(.forbidden, "You have no access to the account '\(id.prefix(100))'")
    }
}
