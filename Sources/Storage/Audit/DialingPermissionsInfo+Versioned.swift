public import Contract

/// Kept by the carrier, which knows what the country is called.
extension DialingPermissionsInfo: Versioned {
    public mutating func removeDerived() {
        name = nil
    }
}
