import ServiceKit

/// What a login may be allowed to do. A login can have several.
public enum Role: String, Sendable, CaseIterable {
    /// Everything in every account.
    case systemAdministrator = "SystemAdministrator"
    /// Everything in the accounts of the login, but not the making of accounts.
    case manager = "Manager"
    /// Like a manager, without the logins.
    case customer = "Customer"
    /// The app: own sessions, files and contacts.
    case user = "User"
    /// The call center dashboard.
    case callCenterDashboard = "CallCenterDashboard"
}

extension Access {
    /// Any one of these roles suffices.
    static func roles(_ roles: Role...) -> Access {
        .anyRole(roles.map(\.rawValue))
    }
}
