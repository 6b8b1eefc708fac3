public import ServiceKit

/// Change an account
@Operation(
    in: .accounts,
    .patch("/accounts/{accountId}"),
    access: .roles(.systemAdministrator),
    returns: AccountInfo.self,
    tag: "accounts"
)
public struct PatchAccount {
    /// The ID of the account
    public var accountId: String?
    /// The name of the account
    public var name: String?
    /// The max number of phone numbers the account can have
    public var maxPhoneNumbers: Int?
    /// The ID of the logo file
    public var logoId: String?
    /// TrustHub Profile Sid
    public var trustHubProfileSid: String?
    /// The billing settings
    public var billingSettings: BillingSettings?
}
