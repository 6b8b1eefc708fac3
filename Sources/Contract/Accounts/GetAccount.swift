public import ServiceKit

/// One account
@Operation(
    in: .accounts,
    .get("/accounts/{accountId}"),
    access: .authenticated,
    returns: AccountInfo.self,
    tag: "accounts"
)
public struct GetAccount {
    /// The ID of the account
    public var accountId: String?
}
