import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// Finds out who somebody is: by password, by cookie, by key.
struct SignInService: Sendable {
    private let store: Store
    private var signIns: SignInRepository { store.signIns }
    private let passwords: PasswordHasher
    private let clock: WallClock
    private let verified = VerifiedPasswords()
    private let known = KnownCallers()

    init(store: Store, passwords: PasswordHasher, clock: WallClock) {
        self.store = store
        self.passwords = passwords
        self.clock = clock
    }

    /// Who sent a request; `nil` if it carries no credentials, or only a session that has ended.
    ///
    /// - Throws: 401 for credentials that are wrong, 429 and 401 while sign-in is slowed down or locked.
    func caller(of request: RequestInfo) async throws(ServiceError) -> Caller? {
        switch request.authorization {
        case .bearer(let key): return try await caller(key: key)
        case .basic(let key, ""): return try await caller(key: key)
        case .basic(let user, let password): return try await caller(user: user, password: password, request)
        case .other(let scheme):
            throw ServiceError(.unauthorized, "The authorization scheme '\(scheme.prefix(20))' is not supported; use Basic or Bearer")
        case nil:
            return try await caller(session: SessionCookies.session(of: request))
        }
    }

    private func caller(key secret: String) async throws(ServiceError) -> Caller {
        let hash = SecretToken.hash(secret)
        if let caller = known.caller(with: .key(hash)) { return caller }
        let mark = store.mark([.identity])
        let found = try await stored { try await store.apiKeys.find(secretHash: hash) }
        guard let found, found.key.expires.map({ clock.now() < $0 }) ?? true else {
            throw ServiceError(.unauthorized, "The API key is unknown, revoked or expired")
        }
        var caller = Caller(found.owner)
        caller.key = Caller.Key(name: found.key.name, scopes: found.key.scopes)
        let end = [found.key.expires, found.key.nextNote].compactMap(\.self).min()
        caller.validity = mark.map { Validity($0, until: end, clock) }
        return remembered(caller, .key(hash))
    }

    private func caller(session: Caller.Session?) async throws(ServiceError) -> Caller? {
        guard let session else { return nil }
        let hash = SecretToken.hash(session.id)
        if let caller = known.caller(with: .session(hash, isPermanent: session.isPermanent)) { return caller }
        let mark = store.mark([.identity])
        guard let signIn = try await stored({ try await signIns.find(tokenHash: hash) }), signIn.isPermanent == session.isPermanent
        else { return nil }
        var caller = Caller(signIn.identity)
        caller.session = session
        let end = min(signIn.expires, store.signInLifetime.nextRenewal(of: signIn.expires, isPermanent: signIn.isPermanent))
        caller.validity = mark.map { Validity($0, until: end, clock) }
        return remembered(caller, .session(hash, isPermanent: session.isPermanent))
    }

    /// A caller by password. An answer to one may not be given again: whether the password may be tried depends on where
    /// the request comes from.
    private func caller(user: String, password: String, _ request: RequestInfo) async throws(ServiceError) -> Caller {
        let credentials = known.credentials(user: user, password: password, address: request.remoteAddress)
        if let caller = known.caller(with: credentials) { return caller }
        let mark = store.mark([.identity, .failedSignIns])
        let end = DateTime(milliseconds: clock.now().milliseconds + VerifiedPasswords.lifetimeInMilliseconds)
        let caller = Caller(try await check(email: user, password: password, address: request.remoteAddress, requestId: request.id))
        if let mark { known.remember(caller, with: credentials, Validity(mark, until: end, clock)) }
        return caller
    }

    private func remembered(_ caller: Caller, _ credentials: KnownCallers.Credentials) -> Caller {
        if let validity = caller.validity { known.remember(caller, with: credentials, validity) }
        return caller
    }

    /// The user with this address and password.
    ///
    /// An unknown user and a wrong password get the same answer after the same time.
    ///
    /// - Throws: 401 `Unauthorized`; 429 when tried too soon after a wrong one; 401 `AuthenticationException` when locked.
    func check(email: String, password: String, address: String?, requestId: String) async throws(ServiceError) -> Identity {
        let subjects = [SignInSubject.user(email: email)] + (address.map { [.address($0)] } ?? [])
        try Self.allow(try await stored { try await signIns.verdict(for: subjects) })
        let credentials = try await stored { try await signIns.credentials(email: email) }
        let isRight = try await verified.check(password, against: credentials?.passwordHash) { () throws(ServiceError) in
            try await passwords.verify(password, against: credentials?.passwordHash)
        }
        guard isRight, let credentials else {
            let actor = Actor(name: String(email.prefix(320)), address: address, requestId: requestId)
            try await stored { try await signIns.addFailure(of: subjects, by: actor) }
            throw ServiceError(.unauthorized, "Invalid Username or Password")
        }
        try await stored { try await signIns.clearFailures(of: .user(email: email)) }
        return credentials.identity
    }

    private static func allow(_ verdict: LockoutPolicy.Verdict) throws(ServiceError) {
        let seconds = Int((verdict.milliseconds + 999) / 1000)
        switch verdict {
        case .allowed: return
        case .delayed: throw ServiceError(.tooManyRequests, "Too many wrong passwords; try again in \(seconds) s", retryAfter: seconds)
        case .locked: throw ServiceError(.authentication, "This account has been locked", retryAfter: seconds)
        }
    }

    /// Failures of the store reach the caller as what they are, and no other error does.
    private func stored<Value>(_ read: () async throws -> Value) async throws(ServiceError) -> Value {
        do {
            return try await read()
        } catch let error as ServiceError {
            throw error
        } catch {
            throw ServiceError(.unavailable, "The store does not answer", retryAfter: 1)
        }
    }
}

extension Caller {
    init(_ identity: Identity) {
        self.init(
            userId: identity.user.id ?? "",
            email: identity.user.emailAddress ?? "",
            roles: identity.roles,
            scope: identity.scope
        )
    }
}
