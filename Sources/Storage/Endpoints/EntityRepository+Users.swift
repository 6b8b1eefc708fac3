public import Contract
public import Domain
import ServiceKit

extension EntityRepository where E == EndpointInfo {
    /// Stores a new user endpoint and, with a password, the login that it is of, both or neither.
    ///
    /// The login gets the role User in the account of the endpoint.
    ///
    /// - Parameters:
    ///   - passwordHash: `nil` makes no login.
    ///   - secret: the hash of the SIP password.
    /// - Throws: 409 if there is to be a login and there is one with that address; what ``add`` throws.
    public func addUser(_ endpoint: EndpointInfo, passwordHash: String?, secret: String?, by actor: Actor) async throws -> EndpointInfo {
        let (scope, store) = (scope, store)
        return try await store.database.write { transaction in
            let change = EntityChange(scope: scope, store: store, actor: actor, transaction)
            let added = try change.add(endpoint, action: "NewUserEndpoint", secret: secret)
            guard let passwordHash else { return added }
            let user = UserInfo {
                $0.emailAddress = endpoint.userEmailAddress
                ($0.firstName, $0.lastName, $0.name) = (endpoint.userFirstName, endpoint.userLastName, endpoint.ownName)
                $0.roles = [Role.user.rawValue]
                $0.accountIds = [endpoint.accountId ?? ""]
            }
            do {
                _ = try UserRepository.insert(user, passwordHash: passwordHash, scope, store, by: actor, transaction.connection)
            } catch let error as ServiceError where error.code == .alreadyExists {
                let message = error.message + "; without 'userPassword' the endpoint is made for it"
                throw ServiceError.invalid("userEmailAddress", message, code: .alreadyExists)
            }
            transaction.changesOnly([.identity])
            return added
        }
    }
}
