public import ServiceKit

/// Notifications sent
@Operation(
    in: .notifications,
    .get("/notifications"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<NotificationInfo>.self,
    tag: "notifications",
    extends: ListRequest<NotificationInfo>.self
)
public struct ListNotifications {
    /// Only those of these accounts; none means every account the caller can use
    public var accountIds: [String] = []
    /// Only those of these customers
    public var customerIds: [String] = []
    /// Filter by sender (contains match)
    public var fromFilter: String?
    /// Filter by receiver (contains match)
    public var toFilter: String?
    /// Filter by subject (contains match)
    public var subjectFilter: String?
    /// The first day (YYYY-MM-DD)
    public var startDate: String?
    /// The last day (YYYY-MM-DD)
    public var endDate: String?
    /// Only notifications of this type
    public var type: NotificationTypes?
}
