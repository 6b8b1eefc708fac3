public import ServiceKit

/// Retrieve a list of sessions
@Operation(
    in: .sessions,
    .get("/sessions"),
    access: .authenticated,
    returns: ListResponse<SessionInfo>.self,
    tag: "sessions",
    extends: ListRequest<SessionInfo>.self
)
public struct ListSessions {
    /// The account IDs for the sessions to retrieve
    public var accountIds: [String] = []
    /// Whether to search live or archived sessions
    public var searchArchive: Bool = false
    /// The start date to retrieve usage records for (YYYY-MM-DD)
    public var startDate: String?
    /// The end date to retrieve usage records for (YYYY-MM-DD)
    public var endDate: String?
    /// The IDs of the customers whose sessions you want to retrieve
    public var customerIds: [String] = []
    /// The IDs of the endpoints whose sessions you want to retrieve
    public var endpointIds: [String] = []
    /// Filter by the from  (this is a contains search)
    public var from: String?
    /// Filter by the to  (this is a contains search)
    public var to: String?
    /// Filter by text in the log
    public var log: String?
    /// Filter by parent session ID
    public var parentSessionId: String?
}
