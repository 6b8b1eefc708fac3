import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension PatchUser: ConditionalService {
    /// Changes what was sent and nothing else. A new password ends every sign-in of the user.
    func respond(_ call: ServiceCall) async throws -> Reply<UserInfo> {
        let id = try call.required(userId, "userId")
        let caller = try call.caller
        let request = self
        let given = call.call.given
        let hash = try await newHash(for: id, call)
        return .entity(
            try await call.users.update(id, passwordHash: hash, by: try call.changing()) { user in
                if given.contains("firstname") { user.firstName = request.firstName }
                if given.contains("lastname") { user.lastName = request.lastName }
                if given.contains("firstname") || given.contains("lastname") {
                    user.name = UserInfo.fullName(user.firstName, user.lastName)
                }
                if given.contains("accountids") { user.accountIds = request.accountIds }
                if given.contains("roles") { user.roles = try request.newRoles(of: user, caller) }
            }
        )
    }

    private func newHash(for id: String, _ call: ServiceCall) async throws -> String? {
        guard let newPassword, !newPassword.isEmpty else { return nil }
        let email = try await call.users.get(id).emailAddress
        try PasswordPolicy.check(newPassword, field: "newPassword", email: email)
        return try await call.environment.passwords.hash(newPassword)
    }

    /// A system administrator cannot lose that role by their own hand, so that one always remains.
    private func newRoles(of user: UserInfo, _ caller: Caller) throws -> [String] {
        let current = Set(user.roles.compactMap(Role.init(name:)))
        let wanted = try RoleGrants.parse(roles, current: current, caller: caller.grantedRoles)
        if user.id == caller.userId, current.contains(.systemAdministrator), !wanted.contains(.systemAdministrator) {
            throw ServiceError(.conflict, "You cannot take the role SystemAdministrator from yourself")
        }
        return wanted.map(\.rawValue).sorted()
    }
}
