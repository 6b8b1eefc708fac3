public import Contract
public import Domain
import ServiceKit

extension AccountRepository {
    /// Stores a new account. Id and date are made.
    ///
    /// - Parameters:
    ///   - carrierToken: the carrier's secret, if the tenant brings its own.
    /// - Throws: 403 unless the scope is that of all accounts; 400 if the name is missing or the parent is no account.
    public func add(_ account: AccountInfo, carrierToken: String? = nil, by actor: Actor) async throws -> AccountInfo {
        guard scope == .all else { throw ServiceError(.forbidden, "Only a system administrator makes accounts") }
        let store = store
        return try await store.database.write { transaction in
            let connection = transaction.connection
            var account = account
            let now = store.clock.now()
            account.id = store.ids.next()
            account.dateCreated = now.iso8601
            account.createdBy = actor.name
            account.ancestorIds = []
            try Self.check(account, connection)
            let number = try connection.first("UPDATE sequence SET last = last + 1 WHERE name = 'account' RETURNING last") { $0.int64(0) }
            let document = Document.encode(account)
            try connection.execute(
                """
                INSERT INTO account (account_no, id, parent_id, name, name_folded, created, carrier_token, token_secret,
                    document)
                VALUES (\(number), \(account.id), \(account.parentAccountId), \(account.name),
                    \(SQLValue.utf8(CaseFolding.fold(account.name ?? ""))), \(now), \(carrierToken),
                    \(SecretToken.random(bytes: Self.tokenSecretBytes)), \(SQLValue.utf8(document)))
                """
            )
            let entry = LogChange(
                action: "NewAccount",
                subjectId: account.id,
                accountId: account.id,
                description: "Added account '\(account.name ?? "")'",
                after: document
            )
            try entry.record(by: actor, store: store, connection)
            return try Self.account(document, Self.tree(connection))
        }
    }

    /// Changes one account.
    ///
    /// - Parameters:
    ///   - carrierToken: the carrier's new secret; `nil` leaves it.
    ///   - change: must have no effect besides that on the account.
    /// - Throws: 404 if there is none with that id in the scope; 400 if the name is missing or the parent is no account
    ///   or one of its own descendants.
    @discardableResult
    public func update(
        _ id: String,
        action: String = "PatchAccount",
        carrierToken: String? = nil,
        by actor: Actor,
        _ change: @escaping @Sendable (inout AccountInfo) throws -> Void
    ) async throws -> AccountInfo {
        let (store, scope) = (store, scope)
        return try await store.database.write { transaction in
            let connection = transaction.connection
            let before = try Self.document(id, scope, connection)
            let old = try Document.decode(AccountInfo.self, before)
            try actor.precondition?.check(EntityTag.of(old))
            var account = old
            try change(&account)
            account.id = id
            account.dateCreated = old.dateCreated
            account.ancestorIds = []
            let changed = ChangedMembers(from: old, to: account)
            let names = changed.names + (carrierToken == nil ? [] : ["twilioAuthToken"])
            guard !names.isEmpty else { return try Self.account(before, Self.tree(connection)) }
            try Self.check(account, connection)
            account.dateLastModified = store.clock.now().iso8601
            account.lastModifiedBy = actor.name
            let document = Document.encode(account)
            try connection.execute(
                """
                UPDATE account SET parent_id = \(account.parentAccountId), name = \(account.name),
                    name_folded = \(SQLValue.utf8(CaseFolding.fold(account.name ?? ""))),
                    carrier_token = coalesce(\(carrierToken), carrier_token), document = \(SQLValue.utf8(document))
                WHERE id = \(id)
                """
            )
            let entry = LogChange(
                action: action,
                subjectId: id,
                accountId: id,
                description: "Account '\(account.name ?? "")': changed \(names.joined(separator: ", "))"
            )
            try entry.showing(changed).record(by: actor, store: store, connection)
            return try Self.account(document, Self.tree(connection))
        }
    }

    /// Deletes an account that nothing belongs to any more.
    ///
    /// - Throws: 404 if there is none with that id in the scope; 409 saying what is in the way.
    public func delete(_ id: String, by actor: Actor) async throws {
        let (store, scope) = (store, scope)
        try await store.database.write { transaction in
            let connection = transaction.connection
            let document = try Self.document(id, scope, connection)
            let account = try Document.decode(AccountInfo.self, document)
            try actor.precondition?.check(EntityTag.of(account))
            let belongings = try AccountBelongings(of: id, connection)
            guard belongings.isEmpty else {
                throw ServiceError(.conflict, "The account '\(account.name ?? id)' still has \(belongings)")
            }
            try connection.execute(
                "DELETE FROM session_day WHERE account_no = (SELECT account_no FROM account WHERE id = \(id))"
            )
            // Its settings, and what its endpoints, which are gone, have left behind.
            for table in ["entity", "message", "chat", "conversation", "notification"] {
                try connection.send("DELETE FROM \(SQL(raw: table)) WHERE account_id = \(id)")
            }
            try connection.execute("DELETE FROM account WHERE id = \(id)")
            let entry = LogChange(
                action: "DeleteAccount",
                subjectId: id,
                accountId: id,
                description: "Deleted account '\(account.name ?? "")'",
                before: document
            )
            try entry.record(by: actor, store: store, connection)
        }
    }

    private static func check(_ account: AccountInfo, _ connection: any SQLConnection) throws {
        guard let name = account.name, !name.isEmpty else { throw ServiceError.missing("name") }
        guard name.utf8.count <= 200 else {
            throw ServiceError.invalid("name", "'name' is longer than 200 bytes", code: .outOfRange)
        }
        guard let parent = account.parentAccountId else { return }
        guard try AccountNumbers.find(parent, connection) != nil else {
            throw ServiceError.invalid("parentAccountId", "'\(parent.prefix(100))' is no account")
        }
        guard try tree(connection).canMove(account.id ?? "", under: parent) else {
            throw ServiceError.invalid("parentAccountId", "An account cannot stand below itself")
        }
    }
}
