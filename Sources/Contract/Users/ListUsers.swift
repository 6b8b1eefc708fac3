public import ServiceKit

/// Logins that can use the given accounts
@Operation(
    in: .authentication,
    .get("/users"),
    access: .roles(.systemAdministrator, .manager),
    returns: ListResponse<UserInfo>.self,
    tag: "users",
    extends: ListRequest<UserInfo>.self
)
public struct ListUsers {
    /// The accounts whose logins to return
    public var accountIds: [String] = []
    /// Filter by email address (contains match)
    public var emailFilter: String?
}
