public import ServiceKit

/// Per-country dialing permissions
@Operation(
    in: .settings,
    .get("/system/dialing-permissions"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<DialingPermissionsInfo>.self,
    tag: "sys"
)
public struct ListDialingPermissions {
    /// The ID of the account
    public var accountId: String?
}
