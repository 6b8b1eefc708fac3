public import Contract

extension UserInfo: Versioned {
    /// The accounts belong to its state: who may change a login sees them all.
    public mutating func removeDerived() {
        accountNames = []
        isAuthenticated = false
    }
}
