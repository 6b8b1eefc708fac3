public import ServiceKit

/// How much of something was used
@DTO(in: .dashboard)
public struct UsageRecordInfo {
    /// The carrier's ID of the account
    public var accountSid: String?
    /// What was used
    public var category: String?
    /// How many times it was used
    public var count: Int = 0
    /// What is counted
    public var countUnit: String?
    /// The category in words
    public var description: String?
    /// The last day counted (YYYY-MM-DD)
    public var endDate: String?
    /// The price
    public var price: Double = 0
    /// The currency of the price
    public var priceUnit: String?
    /// The first day counted (YYYY-MM-DD)
    public var startDate: String?
    /// How much was used
    public var usage: String?
    /// The unit of the usage
    public var usageUnit: String?
    /// The URI of the record at the carrier
    public var uri: String?
}
