public import ServiceKit

/// Flip a number between voice and fax
@Operation(
    in: .phoneNumbers,
    .patch("/phone-numbers/{endpointId}/fax"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: EndpointInfo.self,
    tag: "phone-numbers"
)
public struct SetPhoneNumberIsFax {
    /// The ID of the endpoint
    public var endpointId: String?
    /// Whether the number is for faxes
    public var isFax: Bool = false
}
