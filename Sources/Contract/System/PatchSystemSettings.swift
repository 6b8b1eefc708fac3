public import ServiceKit

/// Change account-level settings
///
/// The original misspells the verb of the route; both spellings are served.
@Operation(
    in: .settings,
    Route(["PATCHY", "PATCH"], "/system/settings"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: SystemSettingsInfo.self,
    tag: "sys"
)
public struct PatchSystemSettings {
    /// Whether the test clock is used
    public var overrideSystemTime: Bool?
    /// The time zone of the test clock
    public var overrideSystemTimeZoneId: String?
    /// The time of the test clock (ISO 8601)
    public var overrideSystemDateTime: String?
    /// The ID of the account
    public var accountId: String?
    /// The custom fields of the account, replaced whole
    public var systemFields: [SystemSettingsField] = []
    /// The custom fields of customers, replaced whole
    public var customerFields: [CustomerDataField] = []
    /// The custom fields of endpoints, replaced whole
    public var endpointFields: [EndpointDataField] = []
    /// The email accounts, replaced whole
    public var emailAccounts: [EmailAccount] = []
    /// The tags of the account, replaced whole
    public var tags: [Tag] = []
    /// Documentation text of the account
    public var documentation: String?
    /// For how many days recordings are kept
    public var recordingRetentionDays: Int?
    /// Whether calls may be transferred with SIP REFER
    public var enableSipRefer: Bool?
    /// Idle time in seconds before a not-ready agent is logged off
    public var autoAgentLogoffSeconds: Int?
    /// The region of the carrier through which SIP calls go
    public var defaultSipRegion: TwilioSipRegions?
}
