public import ServiceKit

/// What may be dialed in one country
@Operation(
    in: .settings,
    .get("/system/dialing-permissions/{isoCode}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: DialingPermissionsInfo.self,
    tag: "sys"
)
public struct GetDialingPermissions {
    /// The ID of the account
    public var accountId: String?
    /// The ISO 3166 code of the country
    public var isoCode: String?
}
