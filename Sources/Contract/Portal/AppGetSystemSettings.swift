public import ServiceKit

/// Portal view of the settings
@Operation(
    in: .portal,
    .any("/portal/system-settings"),
    access: .authenticated,
    returns: AppSystemSettingsInfo.self,
    tag: "portal"
)
public struct AppGetSystemSettings {
    /// The ID of the account
    public var accountId: String?
    /// The ID of the customer
    public var customerId: String?
}
