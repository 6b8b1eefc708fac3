public import ServiceKit

/// Create a dashboard login; an email address may exist only once across the whole system
@Operation(
    in: .authentication,
    .post("/users"),
    access: .roles(.systemAdministrator, .manager),
    returns: UserInfo.self,
    tag: "users"
)
public struct NewUser {
    /// The account to create the login under
    public var accountId: String?
    /// The email address
    public var emailAddress: String?
    /// The first name
    public var firstName: String?
    /// The last name
    public var lastName: String?
    /// The password
    public var password: String?
    /// The roles; only a system administrator may set them
    public var roles: [String] = []
    /// The accounts the login may use besides the one it is created under
    public var accountIds: [String] = []
}
