public import ServiceKit

/// A login
@DTO(in: .authentication)
public struct UserInfo {
    /// The ID of the user
    public var id: String?
    /// Whether anybody is signed in
    public var isAuthenticated: Bool = false
    /// The first name
    public var firstName: String?
    /// The last name
    public var lastName: String?
    /// The full name
    public var name: String?
    /// The URL of the picture
    public var avatarUrl: String?
    /// The email address
    public var emailAddress: String?
    /// The roles of the login
    public var roles: [String] = []
    /// The accounts the login may use; parallel to accountNames
    public var accountIds: [String] = []
    /// The names of the accounts the login may use; parallel to accountIds
    public var accountNames: [String] = []
    /// What a portal manager may change
    public var managerAccess: UserManagerAccess = .readOnly
    /// What the login may see in the dashboard
    public var dashboardPermissions: [DashboardPermissions] = []
}

/// What a login may see in the dashboard
@WireEnum(in: .authentication)
public enum DashboardPermissions: String {
    case viewFiles = "ViewFiles"
    case viewNotifications = "ViewNotifications"
    case viewSessions = "ViewSessions"
    case viewEndpoints = "ViewEndpoints"
    case viewReports = "ViewReports"
    case viewCustomers = "ViewCustomers"
    case viewFlows = "ViewFlows"
    case viewCallCenter = "ViewCallCenter"
}

/// What a portal manager may change
@WireEnum(in: .endpoints)
public enum UserManagerAccess: String {
    case readOnly = "ReadOnly"
    case readWrite = "ReadWrite"
    case readWriteDelete = "ReadWriteDelete"
}
