public import ServiceKit

/// A connection to an outside system
@DTO(in: .integrations, extends: EntityInfo.self)
public struct IntegrationInfo {
    /// The ID of the account
    public var accountId: String?
    /// The ID of the customer
    public var customerId: String?
    /// The name of the customer
    public var customerName: String?
    /// The date of the last sync
    public var dateLastSync: String?
    /// The customers from the outermost to the one this belongs to
    public var customerBreadcrumb: [CustomerBreadcrumb] = []
    /// The name of the integration
    public var name: String?
    /// Create customers and users while syncing
    public var automaticallyCreateCustomers: Bool = false
    /// The outside system
    public var type: IntegrationTypes = .hostedSuite
    /// The state of the connection
    public var status: IntegrationStatuses = .notConnected
    /// What the status means
    public var statusMessage: String?
    /// The shape of the settings
    public var settingsDataType: FieldType?
    /// The settings, in the shape given beside
    public var settings: Struct?
    /// What the integration can do
    public var features: [IntegrationFeatures] = []
    /// Whether the outside system has authorised us (OAuth)
    public var isAuthorized: Bool = false
}

/// An outside system
@WireEnum(in: .integrations)
public enum IntegrationTypes: String {
    case hostedSuite = "HostedSuite"
    case officeRnd = "OfficeRnd"
    case zoho = "Zoho"
}

/// The state of a connection
///
/// The members are ours; the original names only the enumeration.
@WireEnum(in: .integrations)
public enum IntegrationStatuses: String {
    /// Not set up or not authorised
    case notConnected = "NotConnected"
    /// Ready
    case connected = "Connected"
    /// A sync is running
    case syncing = "Syncing"
    /// The last try failed; the message says why
    case error = "Error"
}

/// What an integration can do
///
/// The members are ours; the original names only the enumeration.
@WireEnum(in: .integrations)
public enum IntegrationFeatures: String {
    /// Customers can be searched
    case customerSearch = "CustomerSearch"
    /// Contacts can be searched
    case contactSearch = "ContactSearch"
    /// Customers can be tied to its customers
    case customerMapping = "CustomerMapping"
    /// Users can be tied to its contacts
    case userMapping = "UserMapping"
    /// A sync can be run
    case sync = "Sync"
}
