public import Contract
import Domain
import ServiceKit
import Storage

extension NewUser: Service {
    /// Creates a login under an account. Only a system administrator may choose its roles.
    func respond(_ call: ServiceCall) async throws -> Reply<UserInfo> {
        let email = try call.required(emailAddress, "emailAddress")
        let password = try call.required(password, "password")
        try PasswordPolicy.check(password, email: email)
        let roles = try roles(for: try call.caller)
        let accounts = ([accountId].compactMap(\.self) + accountIds).filter { !$0.isEmpty }
        guard !accounts.isEmpty || roles.contains(.systemAdministrator) else { throw ServiceError.missing("accountId") }
        let request = self
        let user = UserInfo {
            $0.emailAddress = email
            $0.firstName = request.firstName
            $0.lastName = request.lastName
            $0.name = UserInfo.fullName(request.firstName, request.lastName)
            $0.roles = roles.map(\.rawValue).sorted()
            $0.accountIds = accounts
        }
        let hash = try await call.environment.passwords.hash(password)
        return .entity(try await call.users.add(user, passwordHash: hash, by: call.actor))
    }

    private func roles(for caller: Caller) throws(ServiceError) -> Set<Role> {
        guard !roles.isEmpty else { return RoleGrants.initial }
        return try RoleGrants.parse(roles, current: RoleGrants.initial, caller: caller.grantedRoles)
    }
}

extension UserInfo {
    /// First and last name with a space between; `nil` if there is neither.
    public static func fullName(_ first: String?, _ last: String?) -> String? {
        let name = [first, last].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        return name.isEmpty ? nil : name
    }
}
