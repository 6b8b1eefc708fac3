public import Contract
import OrderedCollections
public import ServiceKit

/// The custom fields that an account has for its customers or its endpoints, and the rules that values of them keep.
///
/// ```swift
/// let fields = CustomFields(ofCustomers: settings)
/// try fields.check(customer.data, replacing: old?.data)
/// ```
public struct CustomFields: Sendable {
    public let fields: [DataField]
    private let byName: [String: DataField]

    public init(_ fields: [DataField]) {
        self.fields = fields
        byName = Dictionary(fields.compactMap { field in field.name.map { ($0, field) } }, uniquingKeysWith: { first, _ in first })
    }

    public init(ofCustomers settings: SystemSettingsInfo) {
        self.init(settings.customerFields.map(\.base))
    }

    /// Those that endpoints of a type have; `nil` for all.
    public init(ofEndpoints settings: SystemSettingsInfo, type: EndpointTypes?) {
        self.init(settings.endpointFields.filter { $0.endpointType == nil || type == nil || $0.endpointType == type }.map(\.base))
    }

    /// The field with a name, byte by byte.
    public subscript(_ name: String) -> DataField? { byName[name] }

    /// Finds out whether values may be stored.
    ///
    /// - Parameters:
    ///   - old: what was stored before. Values that stay as they were are not looked at again, so that a field that has
    ///     changed since does not stand in the way of other changes.
    ///   - member: where the values stand in the request.
    /// - Throws: 400 that lists each value with something wrong, by its path: `data.Color`.
    public func check(
        _ data: Struct?,
        replacing old: Struct? = nil,
        member: String = "data",
        zones: TimeZones = .system
    ) throws(ServiceError) {
        let faults = faults(in: data, replacing: old, member: member, zones: zones)
        if let first = faults.first { throw ServiceError(.argument, first.message, fields: faults) }
    }

    /// What is wrong with values; see ``check(_:replacing:member:zones:)``. At most ``maxFaults``.
    public func faults(
        in data: Struct?,
        replacing old: Struct? = nil,
        member: String = "data",
        zones: TimeZones = .system
    ) -> [ServiceError.Field] {
        var faults = ValueFaults(zones: zones)
        for (name, value) in data?.entries ?? [:] where old?.entries[name]?.wireValue != value.wireValue {
            let path = "\(member).\(name.prefix(100))"
            guard let field = byName[name] else {
                faults.add(path, "The account has no custom field '\(name.prefix(100))' here")
                continue
            }
            if value.isUnset { continue }
            if let reason = hiddenReason(field, data) { faults.add(path, reason) }
            faults.check(value, field, path)
        }
        return faults.found
    }

    /// The most faults that one check lists.
    public static let maxFaults = 100

    /// Whether a field is shown beside the other values.
    public func isVisible(_ field: DataField, _ data: Struct?) -> Bool {
        hiddenReason(field, data) == nil
    }

    private func hiddenReason(_ field: DataField, _ data: Struct?) -> String? {
        guard let other = field.conditionalVisibilityField, !other.isEmpty else { return nil }
        let wanted = Value { $0.stringValue = field.conditionalVisibilityValue ?? "" }
        let found = data?.entries[other] ?? byName[other]?.defaultValue
        if found?.comparable == wanted.comparable { return nil }
        return "The field '\(field.name ?? "")' is there only while '\(other)' is '\(field.conditionalVisibilityValue ?? "")'"
    }
}

extension CustomFields {
    /// A value that may be there once.
    public struct UniqueValue: Sendable, Equatable {
        /// The name of the field.
        public var field: String
        /// Within what: ``Contract/DataFieldUniqueness/unique`` in the account, otherwise in the customer.
        public var uniqueness: DataFieldUniqueness
        /// In the form in which two are the same.
        public var value: String
    }

    /// Those of the values that may be there once. Lists and structs are not compared.
    public func uniqueValues(_ data: Struct?) -> [UniqueValue] {
        (data?.entries ?? [:]).compactMap { name, value in
            guard let field = byName[name], field.uniqueness != .notUnique, let comparable = value.comparable else { return nil }
            return UniqueValue(field: name, uniqueness: field.uniqueness, value: comparable)
        }
    }
}
