/// What the metadata pages say that the registry does not know.
public struct MetadataSettings: Sendable {
    /// The version of the service.
    public var version: String
    /// What the index lists under `Plugin Links:`.
    public var pluginLinks: [PluginLink]
    /// Whether the operation with this name does anything yet. Others carry a badge and are described with a 501 answer.
    public var isImplemented: @Sendable (String) -> Bool

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
        isImplemented: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
        self.version = version
        self.pluginLinks = pluginLinks
        self.isImplemented = isImplemented
    }
}
