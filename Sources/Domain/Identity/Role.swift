/// What a user may do, by name as the wire has it.
public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Runs the installation; uses every account and passes every role check.
    case systemAdministrator = "SystemAdministrator"
    /// Runs accounts and their logins.
    case manager = "Manager"
    /// A customer of an account.
    case customer = "Customer"
    /// Uses a phone: app and live-call actions.
    case user = "User"
    /// Watches the call center's dashboard.
    case callCenterDashboard = "CallCenterDashboard"

    /// - Returns: `nil` unless a role has that name, in any case.
    public init?(name: String) {
        let lowercased = name.lowercased()
        guard let role = Role.allCases.first(where: { $0.rawValue.lowercased() == lowercased }) else { return nil }
        self = role
    }
}
