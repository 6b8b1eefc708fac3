public import ServiceKit

/// Queue a metric report
@Operation(
    in: .reports,
    .post("/reports/metric"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ReportInfo.self,
    tag: "reports",
    extends: ReportRequest.self
)
public struct MetricReport {
    /// The first day (YYYY-MM-DD)
    public var startDate: String?
    /// The last day (YYYY-MM-DD)
    public var endDate: String?
    /// The time zone (IANA)
    public var timeZoneId: String?
    /// The metric to report on
    public var metricName: String?
}
