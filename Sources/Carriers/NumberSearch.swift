/// Which numbers to buy are searched for. What is `nil` or empty does not narrow the search.
public struct NumberSearch: Sendable, Equatable {
    /// ISO 3166: `US`.
    public var country = "US"
    /// `212`.
    public var areaCode: String?
    public var postalCode: String?
    /// State or province: `NY`.
    public var region: String?
    /// Miles from the postal code.
    public var distance: Int?
    public var isFax = false
    /// Digits that stand in the number one after another.
    public var contains: String?
    public var limit = 30

    public init() {}
}

/// A number to buy.
public struct NumberOrder: Sendable, Equatable {
    /// E.164.
    public var phoneNumber: String
    public var isFax: Bool
    /// Our id of the address it is registered with, where the law asks for one.
    public var addressId: String?

    public init(phoneNumber: String, isFax: Bool = false, addressId: String? = nil) {
        (self.phoneNumber, self.isFax, self.addressId) = (phoneNumber, isFax, addressId)
    }
}

/// A number that an account has bought.
public struct CarrierNumber: Sendable, Equatable {
    /// E.164.
    public var phoneNumber: String
    public var isFax: Bool

    public init(phoneNumber: String, isFax: Bool = false) {
        (self.phoneNumber, self.isFax) = (phoneNumber, isFax)
    }
}
