import Contract

/// What kinds of things accounts own. The raw value stands in the database.
public enum EntityKind: String, Sendable, CaseIterable {
    case address
    case customer
    case endpoint
    case file
    case flow
    case systemSettings

    /// What entities of this kind are.
    var entity: any Entity.Type {
        switch self {
        case .address: EmergencyAddress.self
        case .customer: CustomerInfo.self
        case .endpoint: EndpointInfo.self
        case .file: FileInfo.self
        case .flow: FlowInfo.self
        case .systemSettings: SystemSettingsInfo.self
        }
    }

    /// In messages for people: "No customer with the id …".
    var title: String {
        switch self {
        case .address: "address"
        case .customer: "customer"
        case .endpoint: "endpoint"
        case .file: "file"
        case .flow: "flow"
        case .systemSettings: "system settings"
        }
    }

    /// In the names of operations, which the log of changes shows: `Customer` in `PatchCustomer`.
    var operationName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
