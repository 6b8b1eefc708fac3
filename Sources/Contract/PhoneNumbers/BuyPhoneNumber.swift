public import ServiceKit

/// Buy or register a number and create its endpoint
@Operation(
    in: .phoneNumbers,
    .post("/endpoints/phone-numbers"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: EndpointInfo.self,
    tag: "phone-numbers"
)
public struct BuyPhoneNumber {
    /// The ID of the account
    public var accountId: String?
    /// The customer the number is for
    public var customerId: String?
    /// The phone number (E.164)
    public var number: String?
    /// Whether to register the number only and buy nothing
    public var isVirtualPhoneNumber: Bool = false
    /// Whether the number is for faxes
    public var isFaxNumber: Bool = false
    /// The carrier's ID of the address to register the number with
    public var addressSid: String?
    /// The IDs of the tags of the new endpoint
    public var tagIds: [String] = []
    /// Custom field values
    public var data: Struct?
    /// The ID of the flow
    public var flowId: String?
    /// The values of the parameters of the flow
    public var flowParams: Struct?
}
