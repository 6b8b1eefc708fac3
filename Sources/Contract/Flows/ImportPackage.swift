public import ServiceKit

/// Import an exported package
@Operation(
    in: .flows,
    .post("/packages"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: NoContent.self,
    tag: "flows"
)
public struct ImportPackage {
    /// The account to import into
    public var accountId: String?
    /// The exported package
    public var package: PackageInfo?
}
