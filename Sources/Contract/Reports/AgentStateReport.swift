public import ServiceKit

/// Queue an agent-state report
@Operation(
    in: .reports,
    .any("/reports/agent-state"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ReportInfo.self,
    tag: "reports",
    extends: ReportRequest.self
)
public struct AgentStateReport {
    /// The first day (YYYY-MM-DD)
    public var startDate: String?
    /// The last day (YYYY-MM-DD)
    public var endDate: String?
    /// The time zone (IANA)
    public var timeZoneId: String?
}
