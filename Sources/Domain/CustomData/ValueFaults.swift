import Contract
import OrderedCollections
import ServiceKit

/// Collects what is wrong with values, each by its path.
struct ValueFaults {
    let zones: TimeZones
    private(set) var found: [ServiceError.Field] = []

    init(zones: TimeZones) {
        self.zones = zones
    }

    mutating func add(_ path: String, _ message: String) {
        if found.count < CustomFields.maxFaults { found.append(ServiceError.Field(.argument, path, message)) }
    }

    /// Texts of custom data are no files.
    static let maxTextBytes = 65_536

    /// - Parameter value: one that is set.
    mutating func check(_ value: Value, _ field: DataField, _ path: String) {
        guard value.setMembers.count == 1 else {
            return add(path, "A value is one thing; this has \(value.setMembers.joined(separator: " and "))")
        }
        if let text = value.stringValue, text.utf8.count > Self.maxTextBytes {
            return add(path, "The text is longer than \(Self.maxTextBytes) bytes")
        }
        if !field.anyValueType, let message = mismatch(value, field) { return add(path, message) }
        checkChoice(value, field, path)
        if let items = value.listValue { checkItems(items, field, path) }
        if let inner = value.structValue { check(inner, field.structType, path) }
    }

    private mutating func checkChoice(_ value: Value, _ field: DataField, _ path: String) {
        guard !field.possibleValues.isEmpty, let text = value.text, !text.isEmpty else { return }
        if field.possibleValues.contains(text) { return }
        let choices = field.possibleValues.prefix(20).joined(separator: ", ")
        add(path, "'\(text.prefix(100))' is none of the possible values: \(choices)\(field.possibleValues.count > 20 ? ", …" : "")")
    }

    private mutating func checkItems(_ items: [Struct], _ field: DataField, _ path: String) {
        for (index, item) in items.enumerated() { check(item, field.listType, "\(path).\(index)") }
    }

    /// A type without fields says nothing of the members.
    private mutating func check(_ values: Struct, _ type: FieldType?, _ path: String) {
        guard let type, !type.fields.isEmpty else { return }
        let inner = CustomFields(type.fields)
        for (name, value) in values.entries where !value.isUnset {
            let path = "\(path).\(name.prefix(100))"
            if let field = inner[name] { check(value, field, path) } else { add(path, "There is no '\(name.prefix(100))' here") }
        }
    }

    /// What keeps a value from being of the field's type; `nil` if nothing does.
    private func mismatch(_ value: Value, _ field: DataField) -> String? {
        switch field.type {
        case .notSpecified, .custom: nil
        case .boolean: value.boolValue == nil ? "Expected true or false (boolValue)" : nil
        case .number: value.numberValue == nil ? "Expected a number (numberValue)" : nil
        case .list: value.listValue == nil ? "Expected a list (listValue)" : nil
        case .struct: value.structValue == nil ? "Expected a struct (structValue)" : nil
        case .transition: "A transition is of a flow and cannot be stored here"
        case .date:
            textMismatch(value, "a date (YYYY-MM-DD) or a date and time (ISO 8601)") { DateTime($0) != nil }
        case .time:
            textMismatch(value, "a time of day (HH:mm)") { (try? ScheduleFault.time($0, "time")) != nil }
        case .timeZoneId:
            textMismatch(value, "a time zone by its IANA name, such as Europe/Vienna") {
                zones.offset($0, DateTime(milliseconds: 0)) != nil
            }
        case .string, .audioFile, .phoneNumber, .user, .endpoint, .file, .faxNumber, .emailAccount, .customer, .flow, .team,
            .flowReference, .integration, .assistant:
            textMismatch(value, "text (stringValue)") { _ in true }
        }
    }

    /// An empty text says the same as nothing, whatever the type.
    private func textMismatch(_ value: Value, _ expected: String, _ fits: (String) -> Bool) -> String? {
        guard let text = value.stringValue else { return "Expected \(expected)" }
        return text.isEmpty || fits(text) ? nil : "'\(text.prefix(100))' is not \(expected)"
    }
}
