public import ServiceKit

/// Queue a call history report
@Operation(
    in: .reports,
    .post("/reports/call-history"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ReportInfo.self,
    tag: "reports",
    extends: ReportRequest.self
)
public struct CallHistoryReport {
    /// The first day (YYYY-MM-DD)
    public var startDate: String?
    /// The last day (YYYY-MM-DD)
    public var endDate: String?
    /// The time zone (IANA)
    public var timeZoneId: String?
    /// Only calls of this customer
    public var customerId: String?
    /// Only calls of this endpoint
    public var endpointId: String?
    /// Whether to look at archived sessions too
    public var includeArchivedSessions: Bool = false
}
