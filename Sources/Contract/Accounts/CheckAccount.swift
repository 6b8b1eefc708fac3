public import ServiceKit

/// Run server-side checks on an account
@Operation(
    in: .accounts,
    .post("/accounts/{accountId}/check"),
    access: .roles(.systemAdministrator),
    returns: CheckAccountResponse.self,
    tag: "accounts"
)
public struct CheckAccount {
    /// The ID of the account
    public var accountId: String?
}

/// The outcome of checking an account
@DTO(in: .accounts)
public struct CheckAccountResponse {
    /// The outcome of the check
    public var message: String?
}
