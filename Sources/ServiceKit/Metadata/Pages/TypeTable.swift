/// The table of one class or enumeration on an operation page (`wire.md` §7.5).
struct TypeTable {
    var typeName: String
    /// `Parameters:` or `Enum:`.
    var kind: String
    var parameters: [Parameter] = []
    var values: [Value] = []
    // Stored, not computed: templates see stored properties only.
    var isEnumeration = false

    struct Parameter {
        var name: String
        var place: String
        var dataType: String
        var required: String
        var summary: String
    }

    struct Value {
        var name: String
        var summary: String
    }

    /// The tables of an operation, in page order. Types without members of their own have none.
    static func all(of operation: any Operation.Type, in registry: ServiceRegistry) -> [TypeTable] {
        PageTypes(of: operation, in: registry).definitions.compactMap { definition in
            switch definition {
            case .enumeration(let schema): TypeTable(of: schema)
            case .object(let schema, _) where schema.members.isEmpty: nil
            case .object(let schema, _):
                TypeTable(of: schema, named: definition.fullName, routes: schema === operation.schema ? operation.operation.routes : nil)
            }
        }
    }

    private init(of schema: EnumSchema) {
        typeName = schema.name
        kind = "Enum:"
        isEnumeration = true
        values = schema.members.map { Value(name: $0.name, summary: $0.summary ?? "") }
    }

    /// - Parameter routes: the routes, if this is the request itself.
    private init(of schema: ObjectSchema, named name: String, routes: [Route]?) {
        typeName = name
        kind = "Parameters:"
        parameters = schema.members.map { member in
            Parameter(
                name: member.name,
                place: routes.map { Self.place(of: member, in: $0) } ?? "form",
                dataType: TypeNames.csharp.spell(member.type),
                required: member.isRequired ? "Yes" : "No",
                summary: member.summary ?? ""
            )
        }
    }

    private static func place(of member: MemberSchema, in routes: [Route]) -> String {
        if routes.contains(where: { $0.variables.contains { $0.lowercased() == member.wireName.lowercased() } }) { return "path" }
        return routes.contains { $0.allows("POST") || $0.allows("PUT") } ? "body" : "query"
    }
}
