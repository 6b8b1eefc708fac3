public import ServiceKit

/// Queue a billing report
@Operation(
    in: .reports,
    .any("/reports/billing"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ReportInfo.self,
    tag: "reports",
    extends: ReportRequest.self
)
public struct BillingReport {
    /// The first day (YYYY-MM-DD)
    public var startDate: String?
    /// The last day (YYYY-MM-DD)
    public var endDate: String?
    /// Whether to add customer IDs to the output
    public var includeCustomerIds: Bool = false
}
