public import Contract

extension AISessionInfo: Versioned {
    public mutating func removeDerived() {
        accountName = nil
    }
}
