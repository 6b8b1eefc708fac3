public import ServiceKit

/// Issue new tokens for an account
@Operation(
    in: .accounts,
    .post("/accounts/{accountId}/tokens"),
    access: .roles(.systemAdministrator),
    returns: NoContent.self,
    tag: "accounts"
)
public struct RegenerateAccountTokens {
    /// The ID of the account
    public var accountId: String?
}
