public import ServiceKit

/// A report: how far it is and where the workbook is
@DTO(in: .reports)
public struct ReportInfo {
    /// The ID of the report
    public var id: String?
    /// The name of the report
    public var name: String?
    /// How far the report is
    public var status: ReportStatuses = .queued
    /// What the status means
    public var statusMessage: String?
    /// The date the report was requested
    public var dateCreated: String?
    /// The date the status last changed
    public var dateUpdated: String?
    /// Where the workbook is, once completed
    public var downloadLink: String?
    /// The ID of the job that makes the report
    public var jobId: String?
    /// The address that gets a mail when done
    public var emailAddressToNotify: String?
    /// The server that makes the report
    public var server: String?
}

/// How far a report is
@WireEnum(in: .reports)
public enum ReportStatuses: String {
    case queued = "Queued"
    case running = "Running"
    case completed = "Completed"
    case error = "Error"
}
