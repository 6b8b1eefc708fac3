public import ServiceKit

/// Carrier usage totals by category over a date range
@Operation(
    in: .dashboard,
    .get("/billing/usage"),
    access: .roles(.systemAdministrator, .manager, .callCenterDashboard),
    returns: [UsageRecordInfo].self,
    tag: "billing"
)
public struct ListUsageRecords {
    /// The ID of the account
    public var accountId: String?
    /// The first day (YYYY-MM-DD)
    public var startDate: String?
    /// The last day (YYYY-MM-DD)
    public var endDate: String?
}
