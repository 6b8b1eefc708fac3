import Contract
import ServiceKit

extension FlowCheck {
    /// Whether the parameters of a node that comes with the server are of the types that it takes. Parameters that it does
    /// not know, and nodes from elsewhere, may be anything.
    mutating func checkKnown(_ node: FlowNode, _ path: String) {
        guard let type = node.spec?.builtInType, let fields = Self.knownFields[type] else { return }
        check(node.parameters, against: fields, path + ".parameters")
    }

    private static let knownFields = Dictionary(
        AvailableFlowNode.builtIn.compactMap { node in node.base.typeName.map { ($0, node.base.dataType?.fields ?? []) } },
        uniquingKeysWith: { first, _ in first }
    )

    private mutating func check(
        _ parameters: some Sequence<(key: String, value: NodeParameter)>,
        against fields: [DataField],
        _ path: String
    ) {
        for (name, parameter) in parameters {
            guard let field = fields.first(where: { $0.name == name }) else { continue }
            check(parameter, against: field, "\(path).\(name)")
        }
    }

    private mutating func check(_ parameter: NodeParameter, against field: DataField, _ path: String) {
        let wanted = field.type
        if let form = parameter.type.form, let expected = wanted.form, form != expected, !field.anyValueType {
            add(.argument, path + ".type", "This parameter is of the type \(wanted.rawValue), not \(parameter.type.rawValue)")
            return
        }
        checkValue(parameter, against: field, path)
        for (index, item) in parameter.listParameters.enumerated() {
            check(item.entries, against: field.listType?.fields ?? [], "\(path).listParameters.\(index)")
        }
        if let members = parameter.structParameters {
            check(members.entries, against: field.structType?.fields ?? [], path + ".structParameters")
        }
    }

    private mutating func checkValue(_ parameter: NodeParameter, against field: DataField, _ path: String) {
        guard parameter.source == .value, !field.isOutput, !field.anyValueType, let expected = field.type.form,
            let value = parameter.value, let form = value.form
        else { return }
        if form != expected, !(form == .text && expected == .transition) {
            let message = "This parameter takes a value of the type \(field.type.rawValue)"
            return add(.argument, "\(path).value.\(form.member)", message)
        }
        if let text = value.stringValue, !text.isEmpty, !field.possibleValues.isEmpty, !field.possibleValues.contains(text),
            !text.contains("{{")
        {
            let known = field.possibleValues.joined(separator: ", ")
            add(.argument, path + ".value.stringValue", "'\(text.prefix(100))' is none of the values to choose from: \(known)")
        }
    }
}

/// How values of a type travel. Everything that stands for something travels as text.
private enum ValueForm: Sendable {
    case text, boolean, number, list, structure, transition

    /// The member of a value that holds it.
    var member: String {
        switch self {
        case .text, .transition: "stringValue"
        case .boolean: "boolValue"
        case .number: "numberValue"
        case .list: "listValue"
        case .structure: "structValue"
        }
    }
}

extension ValueTypes {
    /// `nil` if values of the type may travel in any way.
    fileprivate var form: ValueForm? {
        switch self {
        case .notSpecified, .custom: nil
        case .boolean: .boolean
        case .number: .number
        case .list: .list
        case .struct: .structure
        case .transition: .transition
        case .string, .date, .audioFile, .timeZoneId, .phoneNumber, .user, .endpoint, .time, .file, .faxNumber, .emailAccount, .customer,
            .flow, .team, .flowReference, .integration, .assistant:
            .text
        }
    }
}

extension Value {
    /// `nil` if it is unset.
    fileprivate var form: ValueForm? {
        if stringValue != nil { return .text }
        if boolValue != nil { return .boolean }
        if numberValue != nil { return .number }
        if listValue != nil { return .list }
        return structValue == nil ? nil : .structure
    }
}
