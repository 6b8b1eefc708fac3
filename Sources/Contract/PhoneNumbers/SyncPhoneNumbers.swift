public import ServiceKit

/// Bring phone-number endpoints in line with the carrier
@Operation(
    in: .phoneNumbers,
    .post("/phone-numbers/sync"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "phone-numbers"
)
public struct SyncPhoneNumbers {
    /// The ID of the account
    public var accountId: String?
}
