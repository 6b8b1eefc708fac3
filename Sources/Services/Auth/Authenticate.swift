import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension Authenticate: Service {
    /// Signs in, signs out, or says who is signed in, as the provider says (`wire.md` §6.2).
    func respond(_ call: ServiceCall) async throws -> Reply<AuthenticateResponse> {
        switch provider?.lowercased() ?? "" {
        case "logout": return try await signOut(call)
        case "credentials": return try await signIn(call)
        case "" where userName?.isEmpty == false: return try await signIn(call)
        case "": return try await whoAmI(call)
        case let other:
            throw ServiceError(.notFound, "No configuration was added for OAuth provider '\(other.prefix(50))'")
        }
    }

    private func signIn(_ call: ServiceCall) async throws -> Reply<AuthenticateResponse> {
        let request = call.call.request
        guard request.verb != "GET", request.verb != "HEAD" else {
            throw ServiceError.wrongVerb("Sign in with POST: a password does not belong into a URL", allowed: ["POST"])
        }
        let (name, password) = try given()
        let identity = try await call.environment.signIn.check(
            email: name,
            password: password,
            address: request.remoteAddress,
            requestId: request.id
        )
        let cookies = SessionCookies(isPermanent: rememberMe)
        let userId = identity.user.id ?? ""
        let actor = Actor(userId: userId, name: identity.user.emailAddress ?? name, address: request.remoteAddress, requestId: request.id)
        try await call.environment.store.signIns.start(
            tokenHash: SecretToken.hash(cookies.id),
            userId: userId,
            isPermanent: rememberMe,
            by: actor
        )
        var reply = Reply.value(AuthenticateResponse(identity, userName: name, sessionId: cookies.id))
        reply.answer.headers = cookies.headers(now: call.environment.clock.now().milliseconds / 1000, isSecure: call.usesSecureCookies)
        return reply
    }

    /// - Throws: 400 naming what is missing.
    private func given() throws(ServiceError) -> (name: String, password: String) {
        let name = userName ?? ""
        let password = password ?? ""
        let missing = [("userName", name), ("password", password)].filter(\.1.isEmpty).map(\.0)
        guard missing.isEmpty else { throw .missing(missing) }
        return (name, password)
    }

    private func signOut(_ call: ServiceCall) async throws -> Reply<AuthenticateResponse> {
        if let session = SessionCookies.session(of: call.call.request) {
            try await call.environment.store.signIns.end(tokenHash: SecretToken.hash(session.id))
        }
        var reply = Reply.value(AuthenticateResponse())
        reply.answer.headers = SessionCookies.removal(isSecure: call.usesSecureCookies)
        return reply
    }

    private func whoAmI(_ call: ServiceCall) async throws -> Reply<AuthenticateResponse> {
        let caller = try call.caller
        guard let identity = try await call.environment.store.signIns.identity(userId: caller.userId) else {
            throw ServiceError(.unauthorized, "Not Authenticated")
        }
        return .value(AuthenticateResponse(identity, userName: caller.email, sessionId: caller.session?.id))
    }
}

extension AuthenticateResponse {
    init(_ identity: Identity, userName: String, sessionId: String?) {
        self.init()
        userId = identity.user.id
        self.sessionId = sessionId
        self.userName = userName
        displayName = identity.user.name ?? identity.user.emailAddress
        roles = identity.user.roles
        permissions = []
    }
}
