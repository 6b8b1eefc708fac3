public import ServiceKit

/// Settings of an account
@DTO(in: .settings, extends: EntityInfo.self)
public struct SystemSettingsInfo {
    /// Whether the test clock is used
    public var overrideSystemTime: Bool = false
    /// The time zone of the test clock
    public var overrideSystemTimeZoneId: String?
    /// The time of the test clock (ISO 8601)
    public var overrideSystemDateTime: String?
    /// The custom fields of the account
    public var systemFields: [SystemSettingsField] = []
    /// The custom fields of customers
    public var customerFields: [CustomerDataField] = []
    /// The custom fields of endpoints
    public var endpointFields: [EndpointDataField] = []
    /// The email accounts
    public var emailAccounts: [EmailAccount] = []
    /// The tags of the account
    public var tags: [Tag] = []
    /// Documentation text of the account
    public var documentation: String?
    /// For how many days recordings are kept
    public var recordingRetentionDays: Int = 0
    /// Whether calls may be transferred with SIP REFER
    public var enableSipRefer: Bool = false
    /// Idle time in seconds before a not-ready agent is logged off
    public var autoAgentLogoffSeconds: Int = 0
    /// The region of the carrier through which SIP calls go
    public var defaultSipRegion: TwilioSipRegions?
}

/// A region of the carrier's SIP network
///
/// The members are ours, after the names the carrier uses; the original names only the enumeration.
@WireEnum(in: .settings)
public enum TwilioSipRegions: String {
    /// Virginia
    case us1 = "US1"
    /// Oregon
    case us2 = "US2"
    /// Ireland
    case ie1 = "IE1"
    /// Frankfurt
    case de1 = "DE1"
    /// Singapore
    case sg1 = "SG1"
    /// Tokyo
    case jp1 = "JP1"
    /// São Paulo
    case br1 = "BR1"
    /// Sydney
    case au1 = "AU1"
}
