public import Logging
public import ServiceKit

/// A typed service on HTTP.
///
/// ```swift
/// let server = ServiceServer(backend, registry: registry, settings: HTTPSettings(port: 8080), pages: [metadata])
/// try await server.run()
/// ```
public struct ServiceServer<Backend: ServiceBackend>: Sendable {
    private let backend: Backend
    private let registry: ServiceRegistry
    private let settings: HTTPSettings
    private let pages: [BuiltInPath]
    private let logger: Logger

    /// - Parameters:
    ///   - pages: tried in order, after the user routes.
    ///   - logger: gets a line for each request, with the id, verb, path, operation, status, size, duration and caller.
    public init(
        _ backend: Backend,
        registry: ServiceRegistry,
        settings: HTTPSettings = HTTPSettings(),
        pages: [BuiltInPath] = [],
        logger: Logger
    ) {
        self.backend = backend
        self.registry = registry
        self.settings = settings
        self.pages = pages
        self.logger = logger
    }
}
