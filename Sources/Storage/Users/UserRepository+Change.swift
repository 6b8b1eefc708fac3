public import Contract
public import Domain
import ServiceKit

extension UserRepository {
    /// Stores a new user. The id is made; the accounts of `user.accountIds` are granted.
    ///
    /// - Parameter passwordHash: `nil` if nobody can sign in with a password.
    /// - Throws: 409 `AlreadyExists` if the email address is taken anywhere; 400 if it is none; 403 if an account is
    ///   outside the scope, or if the user would be outside it.
    public func add(_ user: UserInfo, passwordHash: String?, by actor: Actor) async throws -> UserInfo {
        let (store, scope) = (store, scope)
        return try await store.database.write { transaction in
            try Self.insert(user, passwordHash: passwordHash, scope, store, by: actor, transaction.connection)
        }
    }

    /// See ``add(_:passwordHash:by:)``.
    static func insert(
        _ user: UserInfo,
        passwordHash: String?,
        _ scope: AccountScope,
        _ store: Store,
        by actor: Actor,
        _ connection: any SQLConnection
    ) throws -> UserInfo {
        try EmailAddress.check(user.emailAddress)
        for id in user.accountIds { try scope.require(id) }
        if scope != .all, user.accountIds.isEmpty { throw ServiceError.missing("accountIds") }
        var user = user
        let (id, email) = (store.ids.next(), user.emailAddress ?? "")
        let accountIds = Set(user.accountIds)
        user.id = id
        user.isAuthenticated = false
        user.accountIds = []
        user.accountNames = []
        let folded = SQLValue.utf8(CaseFolding.fold(email))
        if try connection.exists("SELECT 1 FROM app_user WHERE email_folded = \(folded)") {
            let message = "A login with the email address '\(email)' exists already"
            throw ServiceError.invalid("emailAddress", message, code: .alreadyExists)
        }
        try connection.execute(
            """
            INSERT INTO app_user (id, email_folded, password_hash, created, document)
            VALUES (\(id), \(folded), \(passwordHash), \(store.clock.now()), \(SQLValue.utf8(Document.encode(user))))
            """
        )
        try grant(accountIds, to: id, connection)
        let stored = try Self.user(id, Document.encode(user), .all, connection)
        var entry = LogChange(action: "NewUser", subjectId: id, accountId: stored.accountIds.first, description: "Added login \(email)")
        entry.after = Document.encode(stored)
        try entry.record(by: actor, store: store, connection)
        return stored
    }

    /// Changes one user.
    ///
    /// - Parameters:
    ///   - passwordHash: of the new password, which ends all sign-ins; `nil` leaves the old one.
    ///   - change: gets the user with all accounts; those it leaves in `accountIds` are granted afterwards. Must have no
    ///     effect besides that on the user.
    /// - Throws: 404 if there is none with that id in the scope; 403 if the user is a system administrator or has accounts
    ///   outside the scope, unless the scope is that of all accounts, and if an account outside the scope would be
    ///   granted; 409 if the new email address is taken.
    @discardableResult
    public func update(
        _ id: String,
        action: String = "PatchUser",
        passwordHash: String? = nil,
        by actor: Actor,
        _ change: @escaping @Sendable (inout UserInfo) throws -> Void
    ) async throws -> UserInfo {
        let (store, scope) = (store, scope)
        return try await store.database.write { transaction in
            let connection = transaction.connection
            let old = try Self.manageable(id, scope, connection)
            try actor.precondition?.check(EntityTag.of(old))
            var user = old
            try change(&user)
            user.id = id
            user.isAuthenticated = false
            let accountIds = Set(user.accountIds)
            for id in accountIds.subtracting(old.accountIds) { try scope.require(id) }
            let changed = ChangedMembers(from: old, to: user)
            let names = changed.names.filter { $0 != "accountNames" } + (passwordHash == nil ? [] : ["password"])
            guard !names.isEmpty else { return old }
            try Self.replace(id, old, user, passwordHash, connection)
            if accountIds != Set(old.accountIds) {
                try connection.execute("DELETE FROM account_grant WHERE user_id = \(id)")
                try Self.grant(accountIds, to: id, connection)
            }
            let stored = try Self.user(id, Self.document(id, .all, connection), .all, connection)
            let description = "Login \(stored.emailAddress ?? id): changed \(names.joined(separator: ", "))"
            let entry = LogChange(action: action, subjectId: id, accountId: stored.accountIds.first, description: description)
            try entry.showing(ChangedMembers(from: old, to: stored)).record(by: actor, store: store, connection)
            return stored
        }
    }

    /// Deletes one user with all sign-ins and keys.
    ///
    /// - Throws: 404 and 403 as ``update(_:action:passwordHash:by:_:)``.
    public func delete(_ id: String, by actor: Actor) async throws {
        let (store, scope) = (store, scope)
        try await store.database.write { transaction in
            let connection = transaction.connection
            let user = try Self.manageable(id, scope, connection)
            try actor.precondition?.check(EntityTag.of(user))
            try connection.execute("DELETE FROM app_user WHERE id = \(id)")
            let description = "Deleted login \(user.emailAddress ?? id)"
            var entry = LogChange(action: "DeleteUser", subjectId: id, accountId: user.accountIds.first, description: description)
            entry.before = Document.encode(user)
            try entry.record(by: actor, store: store, connection)
        }
    }

    /// The user with all accounts, if the owner of `scope` may change them.
    private static func manageable(_ id: String, _ scope: AccountScope, _ connection: any SQLConnection) throws -> UserInfo {
        let user = try user(id, document(id, scope, connection), .all, connection)
        let isAdministrator = Identity(user: user).roles.contains(.systemAdministrator)
        guard scope == .all || (!isAdministrator && user.accountIds.allSatisfy(scope.contains)) else {
            throw ServiceError(.forbidden, "This login has rights beyond your accounts")
        }
        return user
    }

    static func replace(
        _ id: String,
        _ old: UserInfo,
        _ user: UserInfo,
        _ passwordHash: String?,
        _ connection: any SQLConnection
    ) throws {
        let folded = SQLValue.utf8(CaseFolding.fold(user.emailAddress ?? ""))
        if user.emailAddress != old.emailAddress {
            try EmailAddress.check(user.emailAddress)
            if try connection.exists("SELECT 1 FROM app_user WHERE email_folded = \(folded) AND id <> \(id)") {
                let message = "A login with the email address '\(user.emailAddress ?? "")' exists already"
                throw ServiceError.invalid("emailAddress", message, code: .alreadyExists)
            }
        }
        var stored = user
        stored.accountIds = []
        stored.accountNames = []
        try connection.execute(
            """
            UPDATE app_user SET email_folded = \(folded), password_hash = coalesce(\(passwordHash), password_hash),
                document = \(SQLValue.utf8(Document.encode(stored)))
            WHERE id = \(id)
            """
        )
        if passwordHash != nil { try connection.execute("DELETE FROM sign_in WHERE user_id = \(id)") }
    }

    private static func grant(_ accountIds: Set<String>, to userId: String, _ connection: any SQLConnection) throws {
        for id in accountIds.sorted() {
            guard try AccountNumbers.find(id, connection) != nil else { throw ServiceError.foreignAccount(id) }
            try connection.execute("INSERT INTO account_grant (account_id, user_id) VALUES (\(id), \(userId))")
        }
    }
}
