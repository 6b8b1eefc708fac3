public import OrderedCollections
public import ServiceKit

/// Import an exported package
@Operation(
    in: .flows,
    .post("/packages"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: PackageImportInfo.self,
    tag: "flows"
)
public struct ImportPackage {
    /// The account to import into
    public var accountId: String?
    /// The exported package
    public var package: PackageInfo?
    /// Whether to say what would happen, and change nothing
    public var preflight: Bool = false
    /// What customers, tags and flows of the package are in the account, by ID
    public var resourceMap: OrderedDictionary<String, String> = [:]
}
