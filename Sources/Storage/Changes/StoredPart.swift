/// A part of the data whose changes are told apart from others, so that what was read from it can be used again.
///
/// Only what is kept in memory needs a part. A change that does not say which parts it touches touches all of them.
public enum StoredPart: Sendable, Hashable {
    /// Who somebody is and what they may do: users, grants, sign-ins, API keys.
    case identity
    /// The count of wrong passwords.
    case failedSignIns
    /// The sessions of an account, by its id.
    case sessions(accountId: String)
    /// The sessions of every account.
    case allSessions
}

/// What a transaction changes of the parts that are told apart.
enum ChangedParts: Sendable, Equatable {
    case everything
    case only(Set<StoredPart>)

    static let nothing = ChangedParts.only([])

    mutating func add(_ other: ChangedParts) {
        if case .only(let parts) = self, case .only(let others) = other {
            self = .only(parts.union(others))
        } else {
            self = .everything
        }
    }
}
