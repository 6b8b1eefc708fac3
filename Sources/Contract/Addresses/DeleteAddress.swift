public import ServiceKit

/// Delete an emergency-calling address
@Operation(
    in: .addresses,
    .delete("/addresses/{addressId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "addresses"
)
public struct DeleteAddress {
    /// The ID of the address
    public var addressId: String?
}
