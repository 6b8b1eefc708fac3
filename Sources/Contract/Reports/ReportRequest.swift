public import ServiceKit

/// What every report takes
@DTO(in: .reports, implements: ["IPost"])
public struct ReportRequest {
    /// The account to report on
    public var accountId: String?
    /// The address that gets a mail when done
    public var emailAddressToNotify: String?
    /// The URL called with the report data when done
    public var webhookUrl: String?
}
