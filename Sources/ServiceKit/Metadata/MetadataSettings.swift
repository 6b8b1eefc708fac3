/// What the metadata pages say that the registry does not know.
public struct MetadataSettings: Sendable {
    /// The version of the service.
    public var version: String
    /// What the index lists under `Plugin Links:`.
    public var pluginLinks: [PluginLink]
    /// What the service says of each operation. Those without an implementation carry a badge.
    public var traits: @Sendable (any Operation.Type) -> OperationTraits
    /// Paths that are no operations, for the OpenAPI document.
    public var endpoints: [EndpointDescription]

    /// A page besides the metadata.
    public struct PluginLink: Sendable {
        /// From the base URL, without a slash at its start: `openapi.json`.
        public var path: String
        public var title: String

        public init(_ path: String, _ title: String) {
            self.path = path
            self.title = title
        }
    }

    public init(
        version: String = "1.0",
        pluginLinks: [PluginLink] = [PluginLink("openapi.json", "OpenAPI 3.1"), PluginLink("types", "Types")],
        traits: @escaping @Sendable (any Operation.Type) -> OperationTraits = { _ in OperationTraits() },
        endpoints: [EndpointDescription] = []
    ) {
        self.version = version
        self.pluginLinks = pluginLinks
        self.traits = traits
        self.endpoints = endpoints
    }
}
