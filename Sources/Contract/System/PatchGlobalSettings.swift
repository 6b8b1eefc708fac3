public import ServiceKit

/// Change settings of the whole installation
@Operation(
    in: .settings,
    .patch("/global/settings"),
    access: .roles(.systemAdministrator),
    returns: GlobalSettingsInfo.self,
    tag: "sys"
)
public struct PatchGlobalSettings {
    /// Documentation text that accounts begin with
    public var documentation: String?
    /// For how many days recordings are kept; 0 is for ever
    public var recordingRetentionDays: Int?
    /// Whether calls may be transferred with SIP REFER
    public var enableSipRefer: Bool?
    /// Idle time in seconds before a not-ready agent is logged off; 0 is never
    public var autoAgentLogoffSeconds: Int?
    /// The region of the carrier through which SIP calls go
    public var defaultSipRegion: TwilioSipRegions?
}
