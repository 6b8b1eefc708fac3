public import ServiceKit

/// System log
///
/// It has no route of its own; clients call `/json/reply/ListLogEntries`. The original's metadata shows no access
/// either; nobody who is not signed in may read a log.
@Operation(
    in: .logs,
    access: .authenticated,
    returns: ListResponse<LogEntryInfo>.self,
    tag: "sys",
    extends: ListRequest<LogEntryInfo>.self
)
public struct ListLogEntries {
    /// Only those of these accounts; none means every account the caller can use
    public var accountIds: [String] = []
    /// Only entries of these customers; _ stands for entries of the account itself
    public var customerIds: [String] = []
    /// The first day (YYYY-MM-DD)
    public var startDate: String?
    /// The last day (YYYY-MM-DD)
    public var endDate: String?
    /// Filter by text in the description (contains match)
    public var description: String?
}
