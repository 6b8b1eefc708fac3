public import ServiceKit

/// Delete an account
@Operation(
    in: .accounts,
    .delete("/accounts/{accountId}"),
    access: .roles(.systemAdministrator),
    returns: NoContent.self,
    tag: "accounts"
)
public struct DeleteAccount {
    /// The ID of the account
    public var accountId: String?
}
