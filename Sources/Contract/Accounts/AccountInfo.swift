public import ServiceKit

@DTO(in: .accounts, extends: EntityInfo.self)
public struct AccountInfo {
    /// The name of this account
    public var name: String?
    /// The ID of this account's parent
    public var parentAccountId: String?
    /// The twilio account SID
    public var twilioAccountSid: String?
    /// The ancestors of this account. Useful for breadcrumbs
    public var ancestorIds: [String] = []
    /// The max number of phone numbers this account can have
    public var maxPhoneNumbers: Int = 0
    /// This account is BYOA
    public var isBYOA: Bool = false
    /// TrustHub Profile Sid
    public var trustHubProfileSid: String?
    /// The ID of the logo file
    public var logoId: String?
    /// The URI of the logo file
    public var logoUri: String?
    /// The billing settings for this account
    public var billingSettings: BillingSettings?
}
