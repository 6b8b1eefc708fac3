import Contract
import Domain
import ServiceKit
public import Storage

/// The login that a new installation starts with.
public enum FirstAdministrator {
    /// Makes the first administrator, if there is no login yet.
    ///
    /// - Parameter password: `nil` makes a random one.
    /// - Returns: the random password, to be shown once; `nil` if there was a login already or the password was given.
    /// - Throws: a `ServiceError` if the address or the password cannot be used.
    public static func make(email: String, password: String?, store: Store, passwords: PasswordHasher) async throws -> String? {
        guard try await !store.signIns.hasUsers() else { return nil }
        let chosen = password ?? SecretToken.random(bytes: 15)
        try PasswordPolicy.check(chosen, email: email)
        let user = UserInfo {
            $0.emailAddress = email
            $0.name = "Administrator"
            $0.roles = [Role.systemAdministrator.rawValue]
        }
        let hash = try await passwords.hash(chosen)
        do {
            _ = try await store.users(in: .all).add(user, passwordHash: hash, by: .command("serve"))
        } catch let error as ServiceError where error.code == .alreadyExists {
            return nil  // another process on the same data was faster
        }
        return password == nil ? chosen : nil
    }
}
