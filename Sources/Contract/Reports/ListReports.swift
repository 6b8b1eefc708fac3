public import ServiceKit

/// Reports created by the caller
@Operation(
    in: .reports,
    .get("/reports"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListReportsResponse.self,
    tag: "reports"
)
public struct ListReports {
    /// The ID of the account
    public var accountId: String?
}

/// Reports
@DTO(in: .reports)
public struct ListReportsResponse {
    /// The reports
    public var reports: [ReportInfo] = []
}
