public import Contract

extension Role {
    /// - Returns: `nil` unless a role has that name, in any case.
    public init?(name: String) {
        let lowercased = name.lowercased()
        guard let role = Role.allCases.first(where: { $0.rawValue.lowercased() == lowercased }) else { return nil }
        self = role
    }
}
