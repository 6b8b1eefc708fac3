import Contract
public import Domain
public import ServiceKit

/// A user who may sign in with a password.
public struct Credentials: Sendable {
    public var identity: Identity
    /// `nil` if nobody can sign in with a password.
    public var passwordHash: String?
}

/// A sign-in that is in force.
public struct SignIn: Sendable, Equatable {
    public var identity: Identity
    /// Whether it is remembered beyond the browser's session.
    public var isPermanent: Bool
    public var expires: DateTime
}

/// Who is who: users by email address, sign-ins by their token, and the count of wrong passwords.
///
/// Tokens come and are kept as hashes (``SecretToken/hash(_:)``).
public struct SignInRepository: Sendable {
    let store: Store

    /// The user with this email address, in any case; `nil` if there is none.
    public func credentials(email: String) async throws -> Credentials? {
        try await store.database.read { connection in
            let condition: SQL = "u.email_folded = \(SQLValue.utf8(CaseFolding.fold(email)))"
            let found = try Identity.find("u.password_hash", from: "app_user u", where: condition, connection) { row in
                row.optionalText(Identity.ownColumns)
            }
            return found.map { Credentials(identity: $0.identity, passwordHash: $0.rest) }
        }
    }

    /// The user with this id; `nil` if there is none.
    public func identity(userId: String) async throws -> Identity? {
        try await store.database.read { connection in
            try Identity.find("u.id", from: "app_user u", where: "u.id = \(userId)", connection) { _ in }?.identity
        }
    }

    /// Whether there is any user at all.
    public func hasUsers() async throws -> Bool {
        try await store.database.read { try $0.exists("SELECT 1 FROM app_user LIMIT 1") }
    }

    /// Starts a sign-in and notes it in the log.
    ///
    /// - Returns: when it ends if it is not used.
    @discardableResult
    public func start(tokenHash: String, userId: String, isPermanent: Bool, by actor: Actor) async throws -> DateTime {
        let store = store
        return try await store.database.write { transaction in
            // Nobody is remembered as unknown, so a new sign-in outdates nothing.
            transaction.changesOnly([])
            let now = store.clock.now()
            let end = store.signInLifetime.end(isPermanent: isPermanent, usedAt: now)
            try transaction.connection.execute(
                """
                INSERT INTO sign_in (token_hash, user_id, is_permanent, created, expires)
                VALUES (\(tokenHash), \(userId), \(isPermanent), \(now), \(end))
                """
            )
            let entry = LogChange(action: "Authenticate", subjectId: userId, description: "Signed in as \(actor.name)")
            try entry.record(by: actor, store: store, transaction.connection)
            return end
        }
    }

    /// The sign-in with this token, if it has not ended. Its end moves on as it is used.
    public func find(tokenHash: String) async throws -> SignIn? {
        let now = store.clock.now()
        let found = try await store.database.read { connection in
            try Identity.find(
                "t.is_permanent, t.expires",
                from: "sign_in t JOIN app_user u ON u.id = t.user_id",
                where: "t.token_hash = \(tokenHash) AND t.expires > \(now)",
                connection
            ) { (isPermanent: $0.bool(Identity.ownColumns), expires: DateTime(milliseconds: $0.int64(Identity.ownColumns + 1))) }
        }
        guard let found else { return nil }
        var signIn = SignIn(identity: found.identity, isPermanent: found.rest.isPermanent, expires: found.rest.expires)
        if let end = store.signInLifetime.renewal(of: signIn.expires, isPermanent: signIn.isPermanent, usedAt: now) {
            signIn.expires = end
            try await store.database.write { transaction in
                transaction.changesOnly([])
                try transaction.connection.execute("UPDATE sign_in SET expires = \(end) WHERE token_hash = \(tokenHash)")
            }
        }
        return signIn
    }

    /// Ends a sign-in. Nothing happens if there is none.
    public func end(tokenHash: String) async throws {
        try await store.database.write { transaction in
            transaction.changesOnly([.identity])
            try transaction.connection.execute("DELETE FROM sign_in WHERE token_hash = \(tokenHash)")
        }
    }

    /// Ends all sign-ins of a user.
    public func endAll(userId: String) async throws {
        try await store.database.write { transaction in
            transaction.changesOnly([.identity])
            try transaction.connection.execute("DELETE FROM sign_in WHERE user_id = \(userId)")
        }
    }

    /// Forgets sign-ins that have ended, and wrong passwords that no longer count.
    public func removeExpired() async throws {
        let now = store.clock.now()
        let forgotten = DateTime(milliseconds: now.milliseconds - LockoutPolicy.forgottenAfter)
        try await store.database.write { transaction in
            // What has ended does not count, whether it is there or not.
            transaction.changesOnly([])
            try transaction.connection.execute("DELETE FROM sign_in WHERE expires <= \(now)")
            try transaction.connection.execute("DELETE FROM failed_sign_in WHERE last <= \(forgotten)")
        }
    }
}
