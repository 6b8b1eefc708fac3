public import ServiceKit

/// A number that can be bought
@DTO(in: .phoneNumbers)
public struct AvailablePhoneNumber {
    /// The phone number (E.164)
    public var phoneNumber: String?
    /// The number as people write it
    public var friendlyName: String?
    /// The city
    public var locality: String?
    /// The state or province
    public var region: String?
    /// The postal code
    public var postalCode: String?
    /// The ISO 3166 code of the country
    @Member("ISOCountry") public var isoCountry: String?
    /// Whether the number is for faxes
    public var isFax: Bool = false
    /// Whether callers pay nothing
    public var isTollFree: Bool = false
}
