public import ServiceKit

/// Export flows and custom fields
@Operation(
    in: .flows,
    .get("/packages"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: PackageInfo.self,
    tag: "flows"
)
public struct ExportPackage {
    /// The account to export from
    public var accountId: String?
    /// The IDs of the flows to export
    public var flowIds: [String] = []
    /// Whether to add custom fields that the flows do not use
    public var includeAllCustomFields: Bool = false
}
