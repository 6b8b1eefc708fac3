import Contract
import Crypto
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

    /// A token of an account for one purpose, good until the account gets new tokens.
    ///
    /// - Parameter purpose: what it opens, such as the name of an operation and an id.
    /// - Throws: 404 if there is no account with that id in the scope.
    public func token(for purpose: String, of id: String) async throws -> String {
        let key = SymmetricKey(data: Array(try await tokenSecret(of: id).utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array(purpose.utf8), using: key)
        return code.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }

    /// Whether a token is that of an account for a purpose.
    ///
    /// - Throws: 404 if there is no account with that id in the scope.
    public func isToken(_ token: String, for purpose: String, of id: String) async throws -> Bool {
        FileSignature.isEqual(try await self.token(for: purpose, of: id), token)
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
