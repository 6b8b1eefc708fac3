/// The OpenAPI 3.1 description of a service, made from its registry.
///
/// Each operation appears under each of its routes; one that no route reaches appears under `/api/{Op}`.
///
/// ```swift
/// let document = OpenAPIDocument(of: registry, version: "1.2.0").json(baseURL: "https://voice.example.com")
/// ```
public struct OpenAPIDocument: Sendable {
    private let members: [WireValue.Entry]

    /// - Parameters:
    ///   - registry: the operations.
    ///   - version: the version of the service.
    ///   - traits: what the service says of each operation.
    ///   - endpoints: paths that are no operations.
    public init(
        of registry: ServiceRegistry,
        version: String,
        traits: (any Operation.Type) -> OperationTraits = { _ in OperationTraits() },
        endpoints: [EndpointDescription] = []
    ) {
        var schemas = SchemaCatalogue(answersOf: registry)
        var paths = PathCatalogue()
        for operation in registry.operations {
            let writer = OperationWriter(operation: operation, traits: traits(operation))
            paths.add(writer, to: &schemas)
        }
        for endpoint in endpoints { paths.add(endpoint) }
        let responses = ErrorAnswers.components(&schemas)
        let components = WireValue.tree([
            "schemas": schemas.components, "responses": responses, "parameters": CommonHeaders.parameters,
            "headers": CommonHeaders.components, "securitySchemes": SecuritySchemes.components,
        ])
        let info = WireValue.tree([
            "title": .text(registry.name), "version": .text(version), "description": .text(Self.introduction),
        ])
        var tags: [String] = []
        for tag in registry.operations.map({ $0.operation.tag }) where !tag.isEmpty && !tags.contains(tag) { tags.append(tag) }
        members = [
            WireValue.Entry("openapi", .text("3.1.0")), WireValue.Entry("info", info),
            WireValue.Entry("tags", .list(tags.map { .tree(["name": .text($0)]) })),
            WireValue.Entry("security", SecuritySchemes.anyOfThem), WireValue.Entry("paths", paths.paths),
            WireValue.Entry("components", components),
        ]
    }

    /// The document as JSON.
    ///
    /// - Parameter baseURL: where the service is reached; empty if that is where the document was found.
    public func json(baseURL: String) -> [UInt8] {
        let servers = WireValue.list([.tree(["url": .text(baseURL.isEmpty ? "/" : baseURL)])])
        var document = members
        document.insert(WireValue.Entry("servers", servers), at: 2)
        return JSONWriter.encode(WireValue.map(document))
    }

    private static let introduction = """
        Every operation is also reached at `/api/{Operation}` and `/json/reply/{Operation}` with any verb, and answers in \
        JSON, XML, JSV, CSV and JSON Lines: by `Accept`, by a suffix such as `.csv`, or by `?format=`. Members that hold \
        nothing are left out of answers. Names of parameters and of enumeration members are read in any case; parameters \
        that are not known are ignored.
        """
}
