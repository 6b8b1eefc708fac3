import OrderedCollections

/// The named schemas of an OpenAPI document, added as they are referred to.
struct SchemaCatalogue {
    /// Which way a value travels. Answers hold all members that are always written; requests may leave out any.
    enum Direction {
        case request, answer
    }

    private var schemas: OrderedDictionary<String, WireValue> = [:]
    /// The classes that answers hold. Where requests hold them too, those have a schema of their own.
    private var answered: Set<String> = []
    /// The members that each body described so far leaves out.
    private var bodies: [String: Set<String>] = [:]

    init(answersOf registry: ServiceRegistry) {
        for response in registry.operations.compactMap({ $0.operation.response }) { _ = schema(of: response, .answer) }
        answered = Set(schemas.keys)
    }

    var components: WireValue {
        .map(schemas.sorted { $0.key < $1.key }.map { WireValue.Entry($0.key, $0.value) })
    }

    /// The schema of a value, a reference if it is a class or an enumeration.
    mutating func schema(of type: TypeRef, _ direction: Direction) -> WireValue {
        switch type {
        case .scalar(let scalar): .map(scalar.jsonSchema(bounded: direction == .request))
        case .nullable(let inner): schema(of: inner, direction)
        case .list(let element): .tree(["type": .text("array"), "items": schema(of: element, direction)])
        case .map(let value): .tree(["type": .text("object"), "additionalProperties": schema(of: value, direction)])
        case .enumeration(let type): reference(to: type.schema)
        case .object(let type): reference(to: type, direction)
        case .parameter: .map([])
        }
    }

    private mutating func reference(to schema: EnumSchema) -> WireValue {
        if schemas[schema.name] == nil { schemas[schema.name] = schema.jsonSchema }
        return Self.reference(schema.name)
    }

    private mutating func reference(to type: any DataType.Type, _ direction: Direction) -> WireValue {
        let name = Self.name(of: type) + (direction == .request && answered.contains(Self.name(of: type)) ? "Input" : "")
        if schemas[name] == nil {
            schemas[name] = .null  // so that a class that holds itself ends here
            schemas[name] = object(type, direction, leavingOut: [])
        }
        return Self.reference(name)
    }

    /// The schema of an operation's body.
    ///
    /// - Parameter variables: the members that the path holds instead; wire names in lower case.
    mutating func body(of operation: any Operation.Type, leavingOut variables: Set<String>) -> WireValue {
        var name = "\(operation.schema.name)Body"
        while let known = bodies[name], known != variables { name += "_" }
        if bodies.updateValue(variables, forKey: name) == nil {
            schemas[name] = object(operation, .request, leavingOut: variables)
        }
        return Self.reference(name)
    }

    /// The schema of a class, written out.
    ///
    /// - Parameter variables: members that are not part of it, such as those that a path holds; wire names in lower case.
    private mutating func object(_ type: any DataType.Type, _ direction: Direction, leavingOut variables: Set<String>) -> WireValue {
        if let value = type.schema.mapValue {
            return .tree([
                "type": .text("object"), "description": .text(orNull: type.schema.summary),
                "additionalProperties": schema(of: value, direction),
            ])
        }
        let empty = type.init()
        var properties: [WireValue.Entry] = []
        var required: [String] = []
        for (index, member) in type.schema.allMembers.enumerated() where !variables.contains(member.wireName.lowercased()) {
            let initial = empty.memberValue(index)
            properties.append(WireValue.Entry(member.wireName, property(member, direction, initial: initial)))
            let isAlwaysThere = direction == .answer ? member.type.isAlwaysWritten(initial: initial) : member.isRequired
            if isAlwaysThere { required.append(member.wireName) }
        }
        return .tree([
            "type": .text("object"), "description": .text(orNull: type.schema.summary),
            "properties": .map(properties), "required": required.isEmpty ? .null : .texts(required),
            "additionalProperties": direction == .answer ? .bool(false) : .null,
        ])
    }

    /// The schema of a member, with what is known of it besides its type.
    mutating func property(_ member: MemberSchema, _ direction: Direction, initial: WireValue) -> WireValue {
        guard case .map(var entries) = schema(of: member.type, direction) else { return .map([]) }
        if let range = member.range, direction == .request {
            entries.removeAll { $0.name == "minimum" || $0.name == "maximum" }
            entries.append(WireValue.Entry("minimum", .integer(Int64(range.lowerBound))))
            entries.append(WireValue.Entry("maximum", .integer(Int64(range.upperBound))))
        }
        if let summary = member.summary, !summary.isEmpty { entries.append(WireValue.Entry("description", .text(summary))) }
        if direction == .request, member.type.isValueType, let value = initial.scalarDefault {
            entries.append(WireValue.Entry("default", value))
        }
        return .map(entries)
    }

    /// The name of a class among the schemas: `ListResponseOfSessionInfo`.
    private static func name(of type: any DataType.Type) -> String {
        guard let generic = type as? any GenericDataType.Type else { return type.schema.name }
        return "\(type.schema.name)Of\(name(of: generic.argument))"
    }

    private static func name(of type: TypeRef) -> String {
        switch type {
        case .object(let type): name(of: type)
        case .enumeration(let type): type.schema.name
        case .scalar(let scalar): scalar.rawValue
        case .nullable(let inner): name(of: inner)
        case .list(let element): "ListOf\(name(of: element))"
        case .map(let value): "MapOf\(name(of: value))"
        case .parameter(let name): name
        }
    }

    private static func reference(_ name: String) -> WireValue {
        .tree(["$ref": .text("#/components/schemas/\(name)")])
    }
}
