public import Contract
public import ServiceKit

/// Who may give whom which roles.
public enum RoleGrants {
    /// The roles that a holder of `roles` may give to others or take from them.
    ///
    /// Only a system administrator may set roles (`behaviours.md`, Accounts, logins and roles).
    public static func grantable(by roles: Set<Role>) -> Set<Role> {
        roles.contains(.systemAdministrator) ? Set(Role.allCases) : []
    }

    /// The roles a new login has if the request names none.
    public static let initial: Set<Role> = [.manager]

    /// Reads the names of roles in a request and checks that the caller may set them.
    ///
    /// - Parameters:
    ///   - names: as sent, in any case.
    ///   - current: the roles the user has now; naming exactly these changes nothing and is allowed to everyone.
    ///   - caller: the roles of who asks.
    ///   - field: the member of the request, for the error.
    /// - Throws: 400 for an unknown role, 403 for one that the caller may not give or take.
    public static func parse(
        _ names: [String],
        current: Set<Role>,
        caller: Set<Role>,
        field: String = "roles"
    ) throws(ServiceError) -> Set<Role> {
        var roles: Set<Role> = []
        for name in names {
            guard let role = Role(name: name) else {
                let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
                throw .invalid(field, "'\(name.prefix(100))' is no role; expected one of \(known)")
            }
            roles.insert(role)
        }
        let changed = roles.symmetricDifference(current)
        let mayChange = grantable(by: caller)
        if let role = Role.allCases.first(where: { changed.contains($0) && !mayChange.contains($0) }) {
            throw ServiceError(.forbidden, "You may not give or take the role \(role.rawValue)")
        }
        return roles
    }

    /// Whether a caller may change or delete a login.
    ///
    /// A system administrator may change every login. Others may change logins all of whose accounts are theirs, but
    /// never one that ranks above them.
    public static func mayManage(
        roles: Set<Role>,
        accountIds: Set<String>,
        callerRoles: Set<Role>,
        callerScope: AccountScope
    ) -> Bool {
        if callerRoles.contains(.systemAdministrator) { return true }
        guard callerRoles.contains(.manager), !roles.contains(.systemAdministrator), !accountIds.isEmpty else { return false }
        return accountIds.allSatisfy(callerScope.contains)
    }
}
