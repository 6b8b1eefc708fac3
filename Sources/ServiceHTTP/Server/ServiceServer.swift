import HummingbirdCore
public import Logging
import NIOCore
import NIOPosix
public import ServiceKit
public import ServiceLifecycle

/// A typed service on HTTP.
///
/// ```swift
/// let server = ServiceServer(backend, registry: registry, settings: HTTPSettings(port: 8080), pages: [metadata], logger: logger)
/// let group = ServiceGroup(services: [server], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
/// try await group.run()
/// ```
///
/// On graceful shutdown `/ready` turns 503, no connection is accepted any more, idle ones are closed, and requests that
/// have begun are answered, for as long as ``HTTPLimits/drain`` says.
public struct ServiceServer<Backend: ServiceBackend>: Service {
    private let path: RequestPath
    private let settings: HTTPSettings
    private let logger: Logger
    private let onListening: @Sendable (_ port: Int) async -> Void

    /// - Parameters:
    ///   - pages: tried in order, after the user routes.
    ///   - logger: gets a line for each request, with the id, verb, path, operation, status, size, duration and caller.
    ///   - onListening: called with the port once connections are accepted.
    public init(
        _ backend: Backend,
        registry: ServiceRegistry,
        settings: HTTPSettings = HTTPSettings(),
        pages: [BuiltInPath] = [],
        logger: Logger,
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        let backend = BackendBox(backend: backend)
        path = RequestPath(
            backend: backend,
            router: Router(registry, endpoints: backend.endpoints, pages: pages, home: settings.home),
            settings: settings,
            index: registry.index,
            log: RequestLog(logger: logger)
        )
        self.settings = settings
        self.logger = logger
        self.onListening = onListening
    }

    /// Serves until graceful shutdown, or until the task is cancelled.
    ///
    /// - Throws: if the address cannot be listened on.
    public func run() async throws {
        let open = OpenConnections(limit: settings.limits.connectionsPerAddress, proxies: settings.trustedProxies)
        let server = ServiceChannel(responder: path, limits: settings.limits, metrics: path.metrics, open: open).server(
            configuration: ServerConfiguration(
                address: .hostname(settings.host, port: settings.port),
                backlog: 1024,
                availableConnectionsDelegate: MaximumAvailableConnections(settings.limits.connections)
            ),
            onServerRunning: { [onListening] channel in await onListening(channel.localAddress?.port ?? 0) },
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
            logger: logger
        )
        try await withGracefulShutdownHandler {
            try await server.run()
        } onGracefulShutdown: { [stopping = path.stopping] in
            stopping.set()
        }
    }
}
