public import Contract

extension EndpointInfo {
    /// A number that was bought is given back to the carrier; a login that is a user and nothing else loses the account.
    public func deleted(_ change: EntityChange) throws {
        if isNumber, !isVirtualPhoneNumber, let phoneNumber, let accountId { try change.release(phoneNumber, of: accountId) }
        try detachLogin(change)
    }
}
