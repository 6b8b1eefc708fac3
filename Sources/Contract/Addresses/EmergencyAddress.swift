public import ServiceKit

/// An address for emergency calls, as it is kept
///
/// On the wire it is an ``AddressInfo``, which says nothing of its account.
@DTO(in: .addresses, extends: EntityInfo.self)
public struct EmergencyAddress {
    /// The ID of the account
    public var accountId: String?
    /// The address
    public var address: AddressInfo?
}
