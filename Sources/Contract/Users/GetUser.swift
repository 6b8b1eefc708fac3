public import ServiceKit

/// One login
@Operation(
    in: .authentication,
    .get("/users/{userId}"),
    access: .roles(.systemAdministrator, .manager),
    returns: UserInfo.self,
    tag: "users"
)
public struct GetUser {
    /// The ID of the user
    public var userId: String?
}
