public import ServiceKit

/// Update a login
@Operation(
    in: .authentication,
    .patch("/users/{userId}"),
    access: .roles(.systemAdministrator, .manager),
    returns: UserInfo.self,
    tag: "users"
)
public struct PatchUser {
    /// The accounts the login may use
    public var accountIds: [String] = []
    /// The ID of the user
    public var userId: String?
    /// The first name
    public var firstName: String?
    /// The last name
    public var lastName: String?
    /// The new password; null leaves it alone
    public var newPassword: String?
    /// The roles; only a system administrator may set them
    public var roles: [String] = []
}
