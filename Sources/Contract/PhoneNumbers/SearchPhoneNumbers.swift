public import ServiceKit

/// Numbers available to buy
@Operation(
    in: .phoneNumbers,
    .get("/endpoints/phone-numbers/search"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: ListResponse<AvailablePhoneNumber>.self,
    tag: "phone-numbers"
)
public struct SearchPhoneNumbers {
    /// The account to buy for
    public var accountId: String?
    /// The area code of the number
    public var areaCode: String?
    /// The ISO 3166 code of the country
    public var countryCode: String?
    /// The postal code
    public var postalCode: String?
    /// The state or province
    public var region: String?
    /// How far from the postal code the number may be, in miles
    public var distance: Int = 0
    /// Whether the number is for faxes
    public var isFaxNumber: Bool = false
    /// Digits the number must contain
    public var contains: String?
}
