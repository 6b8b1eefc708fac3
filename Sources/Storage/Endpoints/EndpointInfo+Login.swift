public import Contract
import Domain
import ServiceKit

/// A user endpoint is that of the login with its `userEmailAddress`, if there is one. A login that is a user and nothing
/// else follows it; logins with more rights are looked after by whoever manages logins.
extension EndpointInfo {
    /// The login is called as the endpoint says.
    public func replaced(_ old: EndpointInfo, _ change: EntityChange) throws {
        guard type == .user, let before = old.userEmailAddress, let after = userEmailAddress, before != after else { return }
        try UserRepository.rename(before, to: after, change)
    }

    /// The login cannot use the account any more; one that could use no other account goes.
    func detachLogin(_ change: EntityChange) throws {
        guard type == .user, let email = userEmailAddress, let accountId else { return }
        try UserRepository.detach(email, from: accountId, change)
    }
}
