public import ServiceKit

/// Create an account
@Operation(
    in: .accounts,
    .post("/accounts"),
    access: .roles(.systemAdministrator),
    returns: AccountInfo.self,
    tag: "accounts"
)
public struct NewAccount {
    /// The name of the account
    public var name: String?
    /// The carrier account ID when the tenant brings its own
    public var twilioAccountSid: String?
    /// The carrier token when the tenant brings its own
    public var twilioAuthToken: String?
    /// The ID of the account it belongs to
    public var parentAccountId: String?
}
