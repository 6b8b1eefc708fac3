public import Contract

/// The telephone network, as far as managing an account goes: numbers, caller ids, addresses, what may be dialed.
///
/// A value is made by an implementation; tests replace what they are about:
///
/// ```swift
/// var carrier = SimulatedNetwork().carrier
/// carrier.buyNumber = { _, _ in throw CarrierError(.unavailable, "The carrier does not answer") }
/// ```
///
/// Everything throws ``CarrierError``.
public struct Carrier: Sendable {
    /// Numbers that can be bought, at most ``NumberSearch/limit``.
    public var searchNumbers: @Sendable (CarrierAccount, NumberSearch) async throws -> [AvailablePhoneNumber]
    /// Buys a number.
    public var buyNumber: @Sendable (CarrierAccount, NumberOrder) async throws -> CarrierNumber
    /// Gives a number (E.164) back. One that the account does not have is no error: then it is given back already.
    public var releaseNumber: @Sendable (CarrierAccount, _ phoneNumber: String) async throws -> Void
    /// All numbers of the account.
    public var numbers: @Sendable (CarrierAccount) async throws -> [CarrierNumber]
    /// Makes a number of the account (E.164) one for faxes, or for calls.
    public var setIsFax: @Sendable (CarrierAccount, _ phoneNumber: String, _ isFax: Bool) async throws -> Void

    /// Calls a number that is not the carrier's, so that who answers can prove that calls may show it.
    public var verifyCallerId: @Sendable (CarrierAccount, _ phoneNumber: String, _ name: String) async throws -> CallerIdVerification
    /// Makes an address known, or changes it. Its `id` is ours.
    public var setAddress: @Sendable (CarrierAccount, AddressInfo) async throws -> Void
    /// Forgets an address. One that is not known is no error.
    public var removeAddress: @Sendable (CarrierAccount, _ id: String) async throws -> Void
    /// Sets the password with which a device registers.
    public var setSIPPassword: @Sendable (CarrierAccount, _ userName: String, _ password: String) async throws -> Void
    /// Sets up what assistants of the account need. Doing so again is no error.
    public var provisionAssistants: @Sendable (CarrierAccount) async throws -> Void

    /// A token with which a user's app signs in at the network, to call and be called. A secret.
    public var appToken: @Sendable (CarrierAccount, AppRegistration) async throws -> String

    /// What may be dialed, each country, by name.
    public var dialingPermissions: @Sendable (CarrierAccount) async throws -> [DialingPermissionsInfo]
    /// Changes what may be dialed in the country `isoCode`, if it still is what the last argument says; `nil` changes it
    /// whatever it is.
    ///
    /// Throws ``CarrierError/Kind/unknown`` if there is no such country, ``CarrierError/Kind/changed`` if something else may
    /// be dialed there by now.
    public var setDialingPermissions:
        @Sendable (CarrierAccount, DialingPermissionsInfo, _ old: DialingPermissionsInfo?) async throws -> Void
}

/// An account, as carriers know it.
public struct CarrierAccount: Sendable, Hashable {
    /// Our id.
    public var id: String
    /// The carrier's id and secret of it; `nil` if the carrier knows it by ours.
    public var sid: String?
    public var token: String?

    public init(id: String, sid: String? = nil, token: String? = nil) {
        (self.id, self.sid, self.token) = (id, sid, token)
    }
}
