public import ServiceKit

/// Account-level settings
@Operation(
    in: .settings,
    .get("/system/settings"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: SystemSettingsInfo.self,
    tag: "sys"
)
public struct GetSystemSettings {
    /// The ID of the account
    public var accountId: String?
}
