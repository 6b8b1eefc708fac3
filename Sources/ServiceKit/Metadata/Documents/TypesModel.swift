import OrderedCollections

/// The types and operations of a service as the tools of the original know them: `/types/metadata`, and the `api` of
/// `/metadata/app.json` (`wire.md` §9). Types have .NET names here.
struct TypesModel {
    let document: WireValue

    init(of registry: ServiceRegistry, baseURL: String) {
        // Clients of these documents bring the library's types themselves.
        let references = TypeReferences { _, namespace in namespace == .library }
        let definitions = TypeCollection(of: registry, references: references).definitions
        let requests = Set(registry.operations.map { $0.schema.name })
        let answers = Set(registry.operations.compactMap { $0.operation.response?.objectSchema?.name })
        let others = definitions.filter { !requests.contains($0.name) && !answers.contains($0.name) }
        document = .tree([
            "config": .tree(["baseUrl": .text(baseURL), "addReturnMarker": .bool(true), "addDescriptionAsComments": .bool(true)]),
            "namespaces": .texts(OrderedSet(definitions.map(\.namespace.name)).sorted()),
            "types": .list(others.map(Self.type)),
            "operations": .list(registry.operations.map(Self.operation)),
        ])
    }

    private static func operation(_ operation: any Operation.Type) -> WireValue {
        let facts = operation.operation
        let verbs = facts.routes.isEmpty || facts.routes.contains { $0.verbs == nil } ? ["ANY"] : facts.routes.flatMap { $0.verbs ?? [] }
        return .tree([
            "request": type(.object(operation.schema, argument: nil)),
            "response": facts.response.flatMap(answer) ?? .null,
            "actions": .texts(Array(OrderedSet(verbs))),
            "returnsVoid": facts.response == nil ? .bool(true) : .null,
            "method": .text(facts.method),
            "returnType": facts.response.map { $0.dotNet.document(namingType: "name") } ?? .null,
            "routes": .list(
                facts.routes.map { route in
                    .tree(["path": .text(route.path), "verbs": .text(orNull: route.verbs?.joined(separator: ","))])
                }
            ),
            "requiresAuth": facts.access.isProtected ? .bool(true) : .null,
            "requiresAnyRole": facts.access.roles.isEmpty ? .null : .texts(facts.access.roles),
            "tags": .texts(facts.tag.isEmpty ? [] : [facts.tag]),
        ])
    }

    private static func answer(_ type: TypeRef) -> WireValue? {
        guard case .object(let answer) = type else { return nil }
        let schema = (answer as? any GenericDataType.Type)?.openSchema ?? answer.schema
        return Self.type(.object(schema, argument: schema.parameter))
    }

    private static func type(_ definition: TypeDefinition) -> WireValue {
        switch definition {
        case .enumeration(let schema):
            .tree([
                "name": .text(schema.name), "namespace": .text(schema.namespace.name), "description": .text(orNull: schema.summary),
                "isEnum": .bool(true), "enumNames": .texts(schema.members.map(\.name)),
                "enumValues": schema.isFlags ? .texts(schema.members.map { String($0.number) }) : .null,
            ])
        case .object(let schema, let argument):
            .tree([
                "name": .text(schema.name + (argument == nil ? "" : "`1")), "namespace": .text(schema.namespace.name),
                "genericArgs": argument.map { .texts([$0]) } ?? .null,
                "inherits": inherited(by: schema),
                "implements": schema.interfaces.isEmpty
                    ? .null
                    : .list(
                        schema.interfaces.map { name in
                            .tree(["name": .text(name), "namespace": .text(Namespace.library.name)])
                        }
                    ),
                "description": .text(orNull: schema.summary),
                "properties": schema.members.isEmpty ? .null : .list(schema.members.map(property)),
            ])
        }
    }

    private static func inherited(by schema: ObjectSchema) -> WireValue {
        if let value = schema.mapValue { return TypeRef.map(value).dotNet.document(namingType: "name") }
        return schema.base.map { TypeRef.object($0).dotNet.document(namingType: "name") } ?? .null
    }

    private static func property(_ member: MemberSchema) -> WireValue {
        guard case .map(var entries) = member.type.dotNet.document(namingType: "type") else { return .null }
        entries.insert(WireValue.Entry("name", .text(member.name)), at: 0)
        if member.type.isValueType { entries.append(WireValue.Entry("isValueType", .bool(true))) }
        if member.type.unwrapped.enumSchema != nil { entries.append(WireValue.Entry("isEnum", .bool(true))) }
        if let summary = member.summary { entries.append(WireValue.Entry("description", .text(summary))) }
        if member.isRequired { entries.append(WireValue.Entry("isRequired", .bool(true))) }
        return .map(entries)
    }
}
