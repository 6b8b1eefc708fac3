/// Values that show what a type looks like, on metadata pages and in OpenAPI (`wire.md` §7.7).
public enum SampleValue {
    /// How often a type may be nested in itself.
    private static let maxNesting = 3

    /// A value with every member set: texts are `String`, numbers 0, enumerations their first member; lists and maps
    /// have one entry.
    public static func make(for type: TypeRef) -> WireValue {
        var nesting: [TypeRef: Int] = [:]
        return make(type, &nesting)
    }

    /// - Parameter nesting: how many values of each type are being made around this one.
    private static func make(_ type: TypeRef, _ nesting: inout [TypeRef: Int]) -> WireValue {
        switch type {
        case .scalar(let scalar): return make(scalar)
        case .nullable(let inner): return make(inner, &nesting)
        case .enumeration(let type):
            guard let first = type.schema.members.first else { return .null }
            return .enumeration(EnumValue(name: first.name, number: first.number, isFlags: type.schema.isFlags))
        case .parameter: return .null
        case .list, .map, .object: break
        }
        let outer = nesting[type, default: 0]
        guard outer < maxNesting else { return .null }
        nesting[type] = outer + 1
        defer { nesting[type] = outer }
        switch type {
        case .list(let element): return .list([make(element, &nesting)])
        case .map(let value): return .map([WireValue.Entry("String", make(value, &nesting))])
        case .object(let type):
            if let value = type.schema.mapValue { return .map([WireValue.Entry("String", make(value, &nesting))]) }
            var members: [WireValue] = []
            for member in type.schema.allMembers { members.append(make(member.type, &nesting)) }
            return .object(ObjectValue(type: type, members: members))
        case .scalar, .nullable, .enumeration, .parameter: return .null
        }
    }

    private static func make(_ scalar: Scalar) -> WireValue {
        switch scalar {
        case .string: .text("String")
        case .bool: .bool(false)
        case .int, .long: .integer(0)
        case .double: .double(0)
        case .decimal: .decimal(.zero)
        case .dateTime: .dateTime(.minimum)
        case .timeSpan: .timeSpan(TimeSpan())
        case .guid: .guid(.zero)
        case .bytes: .bytes(Bytes([0]))
        case .object: .map([])
        case .stream: .null
        }
    }
}
