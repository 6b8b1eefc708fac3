/// What refers to what: the definitions that a definition names.
struct TypeReferences: Sendable {
    /// Whether a type is left out because the language or its client library brings it.
    let isLeftOut: @Sendable (_ name: String, _ namespace: Namespace) -> Bool

    /// The definitions that stand in a type, in reading order: `ListResponse<SessionInfo>` gives both.
    func definitions(in type: TypeRef) -> [TypeDefinition] {
        switch type {
        case .nullable(let inner), .list(let inner), .map(let inner): definitions(in: inner)
        case .enumeration(let type): isLeftOut(type.schema.name, type.schema.namespace) ? [] : [.enumeration(type.schema)]
        case .object(let type): definitions(of: type)
        case .scalar, .parameter: []
        }
    }

    private func definitions(of type: any DataType.Type) -> [TypeDefinition] {
        guard !isLeftOut(type.schema.name, type.schema.namespace) else { return [] }
        guard let generic = type as? any GenericDataType.Type else { return [.object(type.schema, argument: nil)] }
        let open = generic.openSchema
        return [.object(open, argument: open.parameter)] + definitions(in: generic.argument)
    }

    /// What must stand before the definition where order matters: its base with its argument, the entries of a map.
    func needed(by definition: TypeDefinition) -> [TypeDefinition] {
        guard case .object(let schema, _) = definition else { return [] }
        return (schema.base.map { definitions(of: $0) } ?? []) + (schema.mapValue.map { definitions(in: $0) } ?? [])
    }

    /// What its own members name.
    func named(by definition: TypeDefinition) -> [TypeDefinition] {
        guard case .object(let schema, _) = definition else { return [] }
        return schema.members.flatMap { definitions(in: $0.type) }
    }

    /// Everything the definitions name directly or through others, breadth first, those given included.
    func closure(of roots: [TypeDefinition]) -> [TypeDefinition] {
        var found: [TypeDefinition] = []
        var seen: Set<String> = []
        var next = roots
        while !next.isEmpty {
            let fresh = next.filter { seen.insert($0.name).inserted }
            found += fresh
            next = fresh.flatMap { named(by: $0) + needed(by: $0) }
        }
        return found
    }
}
