public import Contract

extension SessionInfo: Versioned {
    /// The log need not be read to tell two states apart: each change is dated.
    public mutating func removeDerived() {
        log = []
    }
}
