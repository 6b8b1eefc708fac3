import Contract
public import Domain
import ServiceKit

extension AccountRepository {
    /// Random bytes in the secret that an account's tokens are signed with.
    static let tokenSecretBytes = 32

    /// The secret that an account's tokens are signed with. Must not leave the server.
    ///
    /// - Throws: 404 if there is no account with that id in the scope.
    public func tokenSecret(of id: String) async throws -> String {
        let scope = scope
        return try await store.database.read { connection in
            guard scope.contains(id),
                let secret = try connection.first("SELECT token_secret FROM account WHERE id = \(id)", { $0.text(0) })
            else { throw ServiceError.notFound("account", id: id) }
            return secret
        }
    }

    /// Replaces the secret that an account's tokens are signed with, so that none of them is good any more.
    ///
    /// - Throws: 404 if there is no account with that id in the scope.
    public func renewTokens(_ id: String, by actor: Actor) async throws {
        let (store, scope) = (store, scope)
        try await store.database.write { transaction in
            let connection = transaction.connection
            let account = try Self.account(Self.document(id, scope, connection), Self.tree(connection))
            try connection.execute(
                "UPDATE account SET token_secret = \(SecretToken.random(bytes: Self.tokenSecretBytes)) WHERE id = \(id)"
            )
            let entry = LogChange(
                action: "RegenerateAccountTokens",
                subjectId: id,
                accountId: id,
                description: "Account '\(account.name ?? "")': made all tokens void"
            )
            try entry.record(by: actor, store: store, connection)
        }
    }
}
