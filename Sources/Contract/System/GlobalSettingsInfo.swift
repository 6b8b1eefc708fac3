public import ServiceKit

/// Settings of the whole installation: what accounts begin with
///
/// The members are ours; the original names only the class. An account has these until its own settings are changed for
/// the first time.
@DTO(in: .settings)
public struct GlobalSettingsInfo {
    /// Documentation text that accounts begin with
    public var documentation: String?
    /// For how many days recordings are kept; 0 is for ever
    public var recordingRetentionDays: Int = 0
    /// Whether calls may be transferred with SIP REFER
    public var enableSipRefer: Bool = false
    /// Idle time in seconds before a not-ready agent is logged off; 0 is never
    public var autoAgentLogoffSeconds: Int = 0
    /// The region of the carrier through which SIP calls go
    public var defaultSipRegion: TwilioSipRegions?
    /// The date of the last change
    public var dateLastModified: String?
    /// The user who made the last change
    public var lastModifiedBy: String?
}
