public import ServiceKit

/// A notification that was sent
@DTO(in: .notifications, extends: EntityInfo.self)
public struct NotificationInfo {
    /// The ID of the account
    public var accountId: String?
    /// The name of the account
    public var accountName: String?
    /// The ID of the customer
    public var customerId: String?
    /// The name of the customer
    public var customerName: String?
    /// The customers from the outermost to the one this belongs to
    public var customerBreadcrumb: [CustomerBreadcrumb] = []
    /// How the notification was sent
    public var type: NotificationTypes = .email
    /// Who sent the notification
    public var from: String?
    /// Who it was sent to
    public var to: String?
    /// The subject of the notification
    public var subject: String?
    /// The text of the notification
    public var body: String?
}

/// How a notification is sent
///
/// The members are ours; the original names only the enumeration.
@WireEnum(in: .notifications)
public enum NotificationTypes: String {
    case email = "Email"
    case sms = "Sms"
}
