import Contract
import ServiceKit

extension FieldType {
    /// The fields that a class has, as the designer shows them: from its declaration, with the defaults that a new value
    /// of it has.
    init(_ type: any DataType.Type) {
        self.init()
        typeName = type.schema.name
        let value = type.init()
        fields = type.schema.members.enumerated().map { index, member in DataField(member, default: value.memberValue(index)) }
    }
}

extension DataField {
    fileprivate init(_ member: MemberSchema, default value: WireValue) {
        self.init()
        (id, name, description) = (member.name, member.name, member.summary)
        if let range = member.range { description = "\(description ?? "") (\(range.lowerBound) to \(range.upperBound))" }
        setType(member.type)
        if !isOutput { defaultValue = Value(scalar: value) }
    }

    private mutating func setType(_ type: TypeRef) {
        switch type.unwrapped {
        case .scalar(.bool): self.type = .boolean
        case .scalar(.int), .scalar(.long), .scalar(.double), .scalar(.decimal): self.type = .number
        case .scalar: self.type = .string
        case .enumeration(let values):
            self.type = .string
            possibleValues = values.schema.members.map(\.name)
        case .list(let items):
            self.type = .list
            listType = items.fieldType
        case .object(let type):
            if let value = type as? any NodeValue.Type { return value.describe(&self) }
            (self.type, uiHint, structType) = (.struct, .inlineStruct, FieldType(type))
        case .map, .nullable, .parameter: self.type = .struct
        }
    }
}

extension TypeRef {
    /// The type of the items of a list.
    fileprivate var fieldType: FieldType {
        if case .object(let type) = unwrapped { return FieldType(type) }
        return FieldType { $0.typeName = ValueTypes.string.rawValue }
    }
}

extension Value {
    /// `nil` for what is no scalar or not set.
    fileprivate init?(scalar: WireValue) {
        self.init()
        switch scalar {
        case .bool(let flag): boolValue = flag
        case .integer(let number): numberValue = Double(number)
        case .double(let number): numberValue = number
        case .text(let text) where !text.isEmpty: stringValue = text
        case .enumeration(let value): stringValue = value.name
        default: return nil
        }
    }
}
