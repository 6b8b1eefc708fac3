public import ServiceKit

/// Something that was changed or done
@DTO(in: .logs, extends: EntityInfo.self)
public struct LogEntryInfo {
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
    /// The name of the user who did it
    public var userName: String?
    /// What happened
    public var description: String?
}
