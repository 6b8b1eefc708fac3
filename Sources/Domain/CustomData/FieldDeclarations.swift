public import Contract
public import ServiceKit

/// The rules that the declarations of custom fields keep, as an account's settings hold them.
public enum FieldDeclarations {
    /// The most fields of one list.
    public static let maxFields = 500
    static let maxPossibleValues = 1000

    /// - Parameter member: where the fields stand in the request: `customerFields`.
    /// - Throws: 400 naming the first field with something wrong, by its path: `customerFields.2.name`.
    public static func check(_ fields: [DataField], member: String, zones: TimeZones = .system) throws(ServiceError) {
        guard fields.count <= maxFields else {
            throw .invalid(member, "There are at most \(maxFields) fields, this has \(fields.count)", code: .outOfRange)
        }
        var names: Set<[UInt8]> = []
        for (index, field) in fields.enumerated() {
            let path = "\(member).\(index)"
            try checkName(field.name, "\(path).name")
            guard names.insert(CaseFolding.fold(field.name ?? "")).inserted else {
                throw .invalid("\(path).name", "There is a field '\(field.name ?? "")' already", code: .duplicate)
            }
            try check(field, path, zones)
        }
        for (index, field) in fields.enumerated() { try checkVisibility(field, fields, "\(member).\(index)") }
    }

    private static func checkName(_ name: String?, _ path: String) throws(ServiceError) {
        guard let name, !name.isEmpty else { throw .missing(path) }
        guard name.utf8.count <= 100 else { throw .invalid(path, "A field's name has at most 100 bytes", code: .outOfRange) }
        // Lists filter by `Field=Value`.
        let isFine = name.unicodeScalars.allSatisfy { $0 != "=" && $0.properties.generalCategory != .control }
        guard isFine, name.first != " ", name.last != " " else {
            throw .invalid(path, "A field's name has no '=', no control characters, and no space at its ends")
        }
    }

    private static func check(_ field: DataField, _ path: String, _ zones: TimeZones) throws(ServiceError) {
        if field.type == .transition { throw .invalid("\(path).type", "A transition is of a flow and cannot be stored here") }
        if field.uniqueness != .notUnique, field.type == .list || field.type == .struct || field.type == .boolean {
            throw .invalid("\(path).uniqueness", "Values of the type \(field.type.rawValue) are not compared, so they cannot be unique")
        }
        for (member, text) in [
            ("uiTab", field.uiTab), ("customFieldValuesUrl", field.customFieldValuesUrl),
            ("transitionNameFormat", field.transitionNameFormat),
            ("conditionalVisibilityValue", field.conditionalVisibilityValue), ("description", field.description),
        ] where (text?.utf8.count ?? 0) > 2000 {
            throw .invalid("\(path).\(member)", "'\(member)' is longer than 2000 bytes", code: .outOfRange)
        }
        guard field.possibleValues.count <= maxPossibleValues else {
            throw .invalid("\(path).possibleValues", "There are at most \(maxPossibleValues) possible values", code: .outOfRange)
        }
        guard Set(field.possibleValues).count == field.possibleValues.count else {
            throw .invalid("\(path).possibleValues", "A possible value stands there twice", code: .duplicate)
        }
        guard let value = field.defaultValue, !value.isUnset else { return }
        var faults = ValueFaults(zones: zones)
        faults.check(value, field, "\(path).defaultValue")
        if let first = faults.found.first { throw ServiceError(.argument, first.message, fields: faults.found) }
    }

    /// A field is shown by another one, and in the end by one that is always shown.
    private static func checkVisibility(_ field: DataField, _ fields: [DataField], _ path: String) throws(ServiceError) {
        let path = "\(path).conditionalVisibilityField"
        var (next, steps) = (field, 0)
        while let name = next.conditionalVisibilityField, !name.isEmpty {
            guard let other = fields.first(where: { $0.name == name }) else {
                throw .invalid(path, "There is no field '\(name.prefix(100))'", code: .unknownReference)
            }
            steps += 1
            guard steps <= fields.count else { throw .invalid(path, "Fields show each other in a circle") }
            next = other
        }
    }
}
