public import ServiceKit

@DTO(in: .accounts)
public struct BillingSettings {
    public var base: BillingItem?
    public var localNumbers: BillingItem?
    public var tollFreeNumbers: BillingItem?
    public var inboundVoiceCalls: BillingItem?
    public var outboundVoiceCalls: BillingItem?
    public var inboundFaxes: BillingItem?
    public var outboundFaxes: BillingItem?
    public var inboundSmsMessages: BillingItem?
    public var outboundSmsMessages: BillingItem?
    @Member("AIInsights") public var aiInsights: BillingItem?
    @Member("AILiveMinutes") public var aiLiveMinutes: BillingItem?
    @Member("AIMessages") public var aiMessages: BillingItem?
}

@DTO(in: .accounts)
public struct BillingItem {
    public var baseCost: Double = 0
    public var rawUnitMultiplier: Double = 0
    public var unitCost: Double = 0
    public var allowance: Int = 0
}
