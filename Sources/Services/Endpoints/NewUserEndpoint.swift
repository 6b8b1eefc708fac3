import Contract
import Domain
import ServiceKit
import Storage

extension NewUserEndpoint: Service, NewEndpointRequest {
    /// With a password, the user can sign in: the login is made in the same step. Without one, the endpoint is that of
    /// the login with the address, if there is one. A SIP phone gets a user name, unless one is chosen, and a password,
    /// which this answer shows and no other.
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        var user = endpoint(.user)
        user.userMode = userMode
        user.userFirstName = userFirstName.nonEmpty
        user.userLastName = userLastName.nonEmpty
        user.userEmailAddress = userEmailAddress.nonEmpty
        user.sipUserName = sipUserName.nonEmpty ?? (userMode == .sipPhone ? SIPPassword.newUserName(prefix: "user") : nil)
        user.agentState = .loggedOut
        let password = user.sipUserName.map { _ in SIPPassword.make() }
        let made = try await call.entities(EndpointInfo.self).addUser(
            user,
            passwordHash: try await passwordHash(call),
            secret: password.map(SecretToken.hash),
            by: try call.changing()
        )
        guard let password else { return .entity(made) }
        return .entity(try await SIPPassword.set(password, for: made, call))
    }

    private func passwordHash(_ call: ServiceCall) async throws -> String? {
        guard let password = userPassword.nonEmpty else { return nil }
        let email = try call.required(userEmailAddress, "userEmailAddress")
        try PasswordPolicy.check(password, field: "userPassword", email: email)
        return try await call.environment.passwords.hash(password)
    }
}
