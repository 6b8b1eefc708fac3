public import ServiceKit

/// Add an emergency-calling address
@Operation(
    in: .addresses,
    .post("/addresses"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: AddressInfo.self,
    tag: "addresses"
)
public struct NewAddress {
    /// The account the address belongs to
    public var accountId: String?
    /// A name to recognise it by
    public var friendlyName: String?
    /// Whether emergency calls may use the address
    public var emergencyEnabled: Bool = false
    /// The name of the person or company at the address
    public var customerName: String?
    /// The street
    public var street: String?
    /// The city
    public var city: String?
    /// The state or province
    public var region: String?
    /// The postal code
    public var postalCode: String?
    /// The ISO 3166 code of the country
    @Member("ISOCountry") public var isoCountry: String?
}
