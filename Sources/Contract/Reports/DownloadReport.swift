public import ServiceKit

/// Workbook of a completed report
@Operation(
    in: .reports,
    .get("/reports/{reportId}.xlsx"),
    access: .authenticated,
    returns: RawContent.self,
    tag: "reports"
)
public struct DownloadReport {
    /// The ID of the report
    public var reportId: String?
}
