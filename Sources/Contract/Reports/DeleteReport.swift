public import ServiceKit

/// Delete a report and its workbook
@Operation(
    in: .reports,
    .delete("/reports/{reportId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "reports"
)
public struct DeleteReport {
    /// The ID of the report
    public var reportId: String?
}
