public import ServiceKit

/// Queue a call center detail report
@Operation(
    in: .reports,
    .post("/reports/call-center-detail"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ReportInfo.self,
    tag: "reports",
    extends: ReportRequest.self
)
public struct CallCenterDetailReport {
    /// The first day (YYYY-MM-DD)
    public var startDate: String?
    /// The last day (YYYY-MM-DD)
    public var endDate: String?
    /// The time zone (IANA)
    public var timeZoneId: String?
}
