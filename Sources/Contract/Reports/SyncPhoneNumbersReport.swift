public import ServiceKit

/// Queue a sync phone numbers report
@Operation(
    in: .reports,
    .post("/reports/sync-phone-numbers"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ReportInfo.self,
    tag: "reports",
    extends: ReportRequest.self
)
public struct SyncPhoneNumbersReport {
    /// Whether to include the numbers of the fax carrier
    public var syncDocumoNumbers: Bool = false
}
