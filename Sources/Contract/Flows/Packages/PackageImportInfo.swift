public import OrderedCollections
public import ServiceKit

/// What became of a package, or would
@DTO(in: .flows)
public struct PackageImportInfo {
    /// Whether it was imported; false for a preflight
    public var isImported: Bool = false
    /// The flows
    public var flows: [PackageFlow] = []
    /// The custom fields
    public var fields: [PackageFieldInfo] = []
    /// What flows belong to, are tagged with, and name as it is
    public var resources: [PackageResource] = []
    /// What is in the way; nothing is imported while there is something
    public var conflicts: [PackageConflict] = []
    /// The IDs in the package and the IDs in the account
    public var resourceMap: OrderedDictionary<String, String> = [:]
}

/// A flow of a package
@DTO(in: .flows)
public struct PackageFlow {
    /// The ID in the package
    public var sourceId: String?
    /// The ID in the account, once it is imported
    public var id: String?
    /// The name of the flow
    public var name: String?
}

/// A custom field of a package
@DTO(in: .flows)
public struct PackageFieldInfo {
    /// What has the field: Customer, Endpoint or System
    public var source: NodeParameterSources = .customer
    /// The name of the field
    public var name: String?
    /// Whether the account gets it; otherwise it has such a field
    public var isNew: Bool = false
}

/// What flows of a package name: a customer, a tag, or a telephone number or an address as it is
@DTO(in: .flows)
public struct PackageResource {
    /// What it is
    public var type: PackageResourceTypes = .customer
    /// The ID in the package, or the number or address
    public var sourceId: String?
    /// The name in the package
    public var name: String?
    /// The ID in the account, without which flows are imported without it; or the number or address that they get
    public var id: String?
}

/// What flows belong to, are tagged with, and name as it is
@WireEnum(in: .flows)
public enum PackageResourceTypes: String {
    case customer = "Customer"
    case tag = "Tag"
    case phoneNumber = "PhoneNumber"
    case address = "Address"
}

/// Something that is in the way of an import
@DTO(in: .flows)
public struct PackageConflict {
    /// The code of the error
    public var errorCode: String?
    /// Where in the package
    public var path: String?
    /// What is wrong
    public var message: String?
}
