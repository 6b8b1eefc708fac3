public import Contract

/// What an account has that a package is imported into.
public struct PackageTarget {
    public var accountId: String
    public var settings: SystemSettingsInfo
    public var flowNames: Set<String>
    /// Whether the account has something with this id.
    public var has: (FlowReference.Target, String) throws -> Bool
    /// The customer with these names, from the outermost in; `nil` if there is none, or more than one.
    public var customer: ([String]) throws -> String?

    public init(
        accountId: String,
        settings: SystemSettingsInfo,
        flowNames: Set<String>,
        has: @escaping (FlowReference.Target, String) throws -> Bool,
        customer: @escaping ([String]) throws -> String?
    ) {
        (self.accountId, self.settings, self.flowNames, self.has, self.customer) = (accountId, settings, flowNames, has, customer)
    }
}
