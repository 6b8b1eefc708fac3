/// The pages and documents that describe a service to people and tools (`wire.md` §7–§9).
///
/// Answers depend on the arguments alone, and are kept: nothing they show changes while the server runs.
///
/// ```swift
/// let site = try MetadataSite(registry: registry)
/// let answer = site.answer(path: "/metadata", query: [], host: "localhost:8080", baseURL: "http://localhost:8080", date: now)
/// ```
public struct MetadataSite: Sendable {
    let registry: ServiceRegistry
    let settings: MetadataSettings
    let templates: Templates
    private let cache = PageCache()
    private let openAPI: OpenAPIDocument
    private let styleSheet: SiteAnswer
    private let script: SiteAnswer
    private let icon: SiteAnswer

    /// - Throws: if a template is malformed; no argument causes that.
    public init(registry: ServiceRegistry, settings: MetadataSettings = MetadataSettings()) throws {
        self.registry = registry
        self.settings = settings
        templates = try Templates()
        openAPI = OpenAPIDocument(of: registry, version: settings.version, traits: settings.traits, endpoints: settings.endpoints)
        styleSheet = .asset(StyleSheet.text, contentType: "text/css; charset=utf-8")
        script = .asset(SiteScript.text, contentType: "text/javascript; charset=utf-8")
        icon = .asset(SiteIcon.text, contentType: "image/svg+xml")
    }

    /// The page at a path.
    ///
    /// - Parameters:
    ///   - path: percent-decoded, in any case.
    ///   - query: names in any case.
    ///   - host: what the `Host` header says, for samples.
    ///   - baseURL: what links start with: `https://voice.example.com`. Not an `http` URL: links stay on the same host.
    ///   - date: now, for the header of generated code.
    /// - Returns: `nil` if the path is none of the site's.
    public func answer(path: String, query: [WireValue.Entry], host: String, baseURL: String, date: DateTime) -> SiteAnswer? {
        let request = SiteRequest(query: query, host: ClientText.host(host), base: ClientText.base(baseURL), date: date)
        let segments = path.lowercased().split(separator: "/").map(String.init)
        switch segments {
        case ["metadata"] where path.hasSuffix("/"): return .redirect(to: "\(request.base)/metadata")
        case ["metadata"]: return cached("metadata", request) { .page(index(request.base)) }
        case ["metadata", "style.css"]: return styleSheet
        case ["metadata", "site.js"]: return script
        case ["metadata", "icon.svg"]: return icon
        case ["metadata", "app"], ["metadata", "app.json"]: return cached("app", request) { .json(app(request.base)) }
        case ["openapi.json"]: return cached("openapi", request) { .json(bytes: openAPI.json(baseURL: request.base)) }
        case ["operations", "metadata"]: return operations(request)
        case ["types"]: return cached("types", request) { .json(typesIndex(request.base)) }
        case ["types", "metadata"], ["types", "metadata.json"]: return cached("model", request) { .json(types(request.base)) }
        case _ where segments.count == 2 && segments[0] == "types": return clientCode(segments[1], request)
        case _ where segments.count == 2 && segments[1] == "metadata": return operation(segments[0], request)
        default: return nil
        }
    }

    private func operation(_ formatName: String, _ request: SiteRequest) -> SiteAnswer? {
        guard let format = Format(name: formatName), Format.withMetadata.contains(format) else { return nil }
        guard let name = request["op"] else { return cached("metadata", request) { .page(index(request.base)) } }
        guard let operation = registry.operation(named: name) else { return unknownOperation(name, request) }
        let language = request["lang"].map { ClientLanguage.named($0).map(SourceLanguage.known) ?? .unknown($0) }
        let page = OperationPageMaker(site: self, operation: operation, format: format, language: language, request: request)
        guard case .unknown = language else {
            let key = PageCache.Key(
                page: format.name,
                operation: operation.schema.name,
                language: language?.key ?? "",
                host: request.host,
                base: request.base
            )
            return cache.answer(key) { .page(templates.render(page.make())) }
        }
        return .page(templates.render(page.make()), status: 404)
    }

    private func cached(_ page: String, _ request: SiteRequest, make: () -> SiteAnswer) -> SiteAnswer {
        cache.answer(PageCache.Key(page: page, base: request.base), make: make)
    }
}
