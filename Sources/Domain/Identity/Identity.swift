public import Contract
import ServiceKit

/// A user and what follows from being that user.
public struct Identity: Sendable, Equatable {
    /// With all accounts that were granted, whoever asks.
    public var user: UserInfo
    public var roles: Set<Role>
    /// Every account for a system administrator, otherwise those that were granted.
    public var scope: AccountScope

    /// - Parameter user: roles that are not known are left out.
    public init(user: UserInfo) {
        self.user = user
        roles = Set(user.roles.compactMap(Role.init(name:)))
        scope = roles.contains(.systemAdministrator) ? .all : .accounts(Set(user.accountIds))
    }

    public static func == (lhs: Identity, rhs: Identity) -> Bool {
        lhs.user.wireValue == rhs.user.wireValue
    }
}
