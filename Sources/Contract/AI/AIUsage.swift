public import ServiceKit

/// AI minutes over a range of days
@DTO(in: .ai)
public struct AIUsage {
    /// The minutes of each account
    public var accountUsage: [AIAccountUsage] = []
    /// The minutes of each customer
    public var customerUsage: [AICustomerUsage] = []
}

/// AI minutes of one account
@DTO(in: .ai)
public struct AIAccountUsage {
    /// The ID of the account
    public var accountId: String?
    /// The minutes used in the range
    @Member("AIMinutes") public var aiMinutes: Int = 0
}

/// AI minutes of one customer
@DTO(in: .ai)
public struct AICustomerUsage {
    /// The ID of the account
    public var accountId: String?
    /// The ID of the customer
    public var customerId: String?
    /// The minutes used in the range
    @Member("AIMinutes") public var aiMinutes: Int = 0
}
