public import Contract

extension AccountInfo: Versioned {
    public mutating func removeDerived() {
        ancestorIds = []
    }
}
