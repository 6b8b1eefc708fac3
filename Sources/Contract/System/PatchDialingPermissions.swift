public import ServiceKit

/// Change what may be dialed in one country
@Operation(
    in: .settings,
    .patch("/system/dialing-permissions/{isoCode}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "sys"
)
public struct PatchDialingPermissions {
    /// The ID of the account
    public var accountId: String?
    /// The ISO 3166 code of the country
    public var isoCode: String?
    /// Whether ordinary numbers may be dialed
    public var lowRiskNumbersEnabled: Bool = false
    /// Whether high-risk special numbers may be dialed
    public var highRiskSpecialNumbersEnabled: Bool = false
    /// Whether numbers prone to toll fraud may be dialed
    public var highRiskTollfraudNumbersEnabled: Bool = false
}
