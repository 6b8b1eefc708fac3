public import ServiceKit

/// AI minutes per account and per customer over a date range
@Operation(
    in: .ai,
    .any("/ai/usage"),
    access: .roles(.systemAdministrator),
    returns: AIUsage.self,
    tag: "ai",
    implements: ["IGet"]
)
public struct GetAIUsage {
    /// The account; none means every account
    public var accountId: String?
    /// The customer; none means every customer of the accounts considered
    public var customerId: String?
    /// The first day of the range (YYYY-MM-DD)
    public var startDate: String?
    /// The last day of the range (YYYY-MM-DD)
    public var endDate: String?
}
