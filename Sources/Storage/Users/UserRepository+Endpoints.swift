import Contract
import Domain
import ServiceKit

/// What happens to the login of a user endpoint with it, in the transaction that changes the endpoint.
extension UserRepository {
    /// Gives a login another email address, if it is a user and nothing else, and of no account outside the scope.
    ///
    /// - Throws: 409 naming `userEmailAddress` if another login has the address.
    static func rename(_ email: String, to newEmail: String, _ change: EntityChange) throws {
        guard let old = try plainUser(email, change), let id = old.id, old.accountIds.allSatisfy(change.scope.contains) else { return }
        var new = old
        new.emailAddress = newEmail
        do {
            try replace(id, old, new, nil, change.connection)
        } catch let error as ServiceError where error.code == .alreadyExists {
            throw ServiceError.invalid("userEmailAddress", error.message, code: .alreadyExists)
        }
        change.transaction.changesOnly([.identity])
        let description = "Login \(newEmail): changed emailAddress"
        let entry = LogChange(action: "PatchUser", subjectId: id, accountId: new.accountIds.first, description: description)
        try entry.showing(ChangedMembers(from: old, to: new)).record(by: change.actor, store: change.store, change.connection)
    }

    /// Takes an account from a login that is a user and nothing else, and deletes it if that was its only one.
    static func detach(_ email: String, from accountId: String, _ change: EntityChange) throws {
        guard let old = try plainUser(email, change), let id = old.id, old.accountIds.contains(accountId) else { return }
        var new = old
        new.accountIds.removeAll { $0 == accountId }
        change.transaction.changesOnly([.identity])
        let isGone = new.accountIds.isEmpty
        if isGone {
            try change.connection.execute("DELETE FROM app_user WHERE id = \(id)")
        } else {
            try change.connection.execute("DELETE FROM account_grant WHERE user_id = \(id) AND account_id = \(accountId)")
        }
        var entry = LogChange(
            action: isGone ? "DeleteUser" : "PatchUser",
            subjectId: id,
            accountId: accountId,
            description: isGone ? "Deleted login \(email)" : "Login \(email): changed accountIds"
        )
        if isGone { entry.before = Document.encode(old) } else { entry = entry.showing(ChangedMembers(from: old, to: new)) }
        try entry.record(by: change.actor, store: change.store, change.connection)
    }

    /// The login with an email address, with all its accounts, if it is a user and nothing else.
    private static func plainUser(_ email: String, _ change: EntityChange) throws -> UserInfo? {
        let folded = SQLValue.utf8(CaseFolding.fold(email))
        let id = try change.connection.first("SELECT id FROM app_user WHERE email_folded = \(folded)") { $0.text(0) }
        guard let id else { return nil }
        let user = try user(id, document(id, .all, change.connection), .all, change.connection)
        return Identity(user: user).roles == [.user] ? user : nil
    }
}
