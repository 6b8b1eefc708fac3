public import ServiceKit

/// A customer of an account
@DTO(in: .customers, extends: EntityInfo.self)
public struct CustomerInfo {
    /// The ID of the account
    public var accountId: String?
    /// The ID of the customer above
    public var parentCustomerId: String?
    /// The customers above this one, outermost first
    public var breadcrumb: [CustomerBreadcrumb] = []
    /// The name of the account
    public var accountName: String?
    /// Staging rather than production
    public var isStaging: Bool = false
    /// The name of the customer
    public var name: String?
    /// ID in an outside system
    public var referenceId: String?
    /// Custom field values
    public var data: Struct?
    /// The tags of the customer
    public var tags: [Tag] = []
    /// The schedule of the customer
    public var schedule: Schedule?
    /// The record in an outside system it is tied to
    public var integrationData: EntityIntegrationData?
    /// Otherwise billing settings come from the parent
    public var overrideBillingSettings: Bool = false
    /// The billing settings
    public var billingSettings: BillingSettings?
    /// Otherwise app settings come from the parent
    public var overrideAppSettings: Bool = false
    /// The settings of the app and the portal
    public var appSettings: AppSettings?
}
