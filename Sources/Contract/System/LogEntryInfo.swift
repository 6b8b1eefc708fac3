public import OrderedCollections
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
    /// The name of the operation or command that did it
    public var action: String?
    /// The ID of what was changed
    public var subjectId: String?
    /// The ID of the user who did it
    public var userId: String?
    /// The address it was done from; the command line has none
    public var address: String?
    /// The ID of the request, as in its X-Request-Id header and in the server's own log
    public var requestId: String?
    /// The members that changed, as they were; all members of something that was deleted. A list that only grew shows what was added
    public var before: OrderedDictionary<String, WireValue> = [:]
    /// The members that changed, as they are since; all members of something that is new
    public var after: OrderedDictionary<String, WireValue> = [:]
}
