/// Makes what a generator prints from what the contract declares, by the options.
struct ModelBuilder {
    let generator: any LanguageGenerator
    let settings: ClientSettings
    let isPage: Bool
    let collection: TypeCollection

    init(for generator: any LanguageGenerator, registry: ServiceRegistry, options: ClientOptions, isPage: Bool) {
        self.generator = generator
        self.isPage = isPage
        settings = ClientSettings(options, defaults: generator.defaults)
        let leavesOutLibrary = isPage || !settings.flag(.addServiceStackTypes)
        collection = TypeCollection(
            of: registry,
            references: TypeReferences { name, namespace in
                leavesOutLibrary && namespace == .library || generator.provides(name, in: namespace)
            },
            including: settings.flag(.addResponseStatus) ? [ResponseStatus.self] : []
        )
    }

    /// The model of these definitions, given in collected order, without those that the language brings.
    func model(of all: [TypeDefinition]) -> ClientModel {
        // A page says itself which types of the library it shows.
        let definitions = all.filter { isPage && $0.namespace == .library || !generator.provides($0.name, in: $0.namespace) }
        let sorted = generator.order.sorted(definitions, in: collection, isPage: isPage)
        var namespaces: [String] = []
        for name in definitions.map(\.namespace.name) where !namespaces.contains(name) { namespaces.append(name) }
        return ClientModel(types: sorted.map(type), namespaces: namespaces, settings: settings, isPage: isPage)
    }

    private func type(_ definition: TypeDefinition) -> ClientType {
        switch definition {
        case .enumeration(let schema): .enumeration(schema)
        case .object(let schema, let argument):
            if let value = schema.mapValue { .map(schema, value: value) } else { .object(makeClass(schema, argument)) }
        }
    }

    private func makeClass(_ schema: ObjectSchema, _ argument: String?) -> ClientClass {
        let operation = isPage ? nil : collection.operations[schema.name]?.operation
        let declared = VerbMarker.declared(by: schema)
        var interfaces = schema.interfaces
        if let operation, declared == nil, let inferred = VerbMarker(method: operation.method) { interfaces.append(inferred.rawValue) }
        let attributes = SourceAttributes(settings: settings, style: generator.attributes)
        return ClientClass(
            schema: schema,
            parameter: argument,
            documentation: documentation(schema.summary),
            attributes: attributes.of(schema, routes: operation?.routes ?? []),
            interfaces: interfaces,
            members: schema.members.enumerated().map { member($1, attributes.of($1, position: $0 + 1)) }
                + added(to: schema, isRequest: operation != nil),
            inherited: schema.base?.schema.allMembers.map { member($0, []) } ?? [],
            operation: operation.map { ClientOperation(method: declared?.method ?? $0.method, response: $0.response) }
        )
    }

    private func documentation(_ summary: String?) -> String? {
        settings.flag(.addDescriptionAsComments) ? summary?.oneLine : nil
    }

    private func member(_ schema: MemberSchema, _ attributes: [SourceAttribute]) -> ClientMember {
        let strings = Set(settings.list(.treatTypesAsStrings).map { $0.lowercased() })
        var member = ClientMember(schema.name, strings.isEmpty ? schema.type : schema.type.treatingAsStrings(strings))
        member.documentation = documentation(schema.summary)
        member.attributes = attributes
        return member
    }

    /// The members that options add.
    private func added(to schema: ObjectSchema, isRequest: Bool) -> [ClientMember] {
        var members: [ClientMember] = []
        if isRequest, let version = Int(settings.text(.addImplicitVersion)) {
            members.append(ClientMember("Version", .scalar(.int), constant: version))
        }
        if settings.flag(.addResponseStatus), collection.responses.contains(schema.name), schema.index(ofMember: "ResponseStatus") == nil {
            members.append(ClientMember("ResponseStatus", .object(ResponseStatus.self)))
        }
        return members
    }
}

extension TypeRef {
    /// The type with those called by one of `names` (lower case) replaced by strings.
    fileprivate func treatingAsStrings(_ names: Set<String>) -> TypeRef {
        switch self {
        case .scalar(let scalar): names.contains(scalar.rawValue.lowercased()) ? .scalar(.string) : self
        case .nullable(let inner): inner.treatingAsStrings(names) == inner ? self : .scalar(.string)
        case .list(let inner): .list(inner.treatingAsStrings(names))
        case .map(let inner): .map(inner.treatingAsStrings(names))
        case .object(let type): names.contains(type.schema.name.lowercased()) ? .scalar(.string) : self
        case .enumeration(let type): names.contains(type.schema.name.lowercased()) ? .scalar(.string) : self
        case .parameter: self
        }
    }
}
