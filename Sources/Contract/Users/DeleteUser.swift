public import ServiceKit

/// Delete a login
@Operation(
    in: .authentication,
    .delete("/users/{userId}"),
    access: .roles(.systemAdministrator, .manager),
    returns: NoContent.self,
    tag: "users"
)
public struct DeleteUser {
    /// The ID of the user
    public var userId: String?
}
