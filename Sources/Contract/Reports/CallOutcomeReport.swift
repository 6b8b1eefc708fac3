public import ServiceKit

/// Queue a call outcome report
@Operation(
    in: .reports,
    .post("/reports/call-outcome"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ReportInfo.self,
    tag: "reports",
    extends: ReportRequest.self
)
public struct CallOutcomeReport {
    /// The first day (YYYY-MM-DD)
    public var startDate: String?
    /// The last day (YYYY-MM-DD)
    public var endDate: String?
    /// The time zone (IANA)
    public var timeZoneId: String?
    /// Only calls of this flow
    public var flowId: String?
    /// Only calls in this state
    public var specificState: String?
}
