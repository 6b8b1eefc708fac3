import Carriers
import Contract
import Domain
public import Logging
import ServiceHTTP
import ServiceKit
public import ServiceLifecycle
import Storage

/// A whole server, from its settings.
public enum EvoVoiceServer {
    /// The version of the program.
    public static let version = "0.1.0"

    /// What a server that is about to start says for itself.
    public struct Prepared: Sendable {
        /// What runs, in the order in which it is started; it is stopped in the opposite one.
        public let services: [any ServiceLifecycle.Service]
        /// The first administrator's random password, if one was made; shown once.
        public let firstPassword: String?
    }

    /// Opens the data, makes the first administrator if there is no login, and sets up the server.
    ///
    /// - Throws: a `StorageError` if the data cannot be opened, a ``SettingsError`` if there is no place for files, a
    ///   `ServiceError` if the first login cannot be made.
    public static func prepare(
        _ settings: Settings,
        logger: Logger,
        onListening: @escaping @Sendable (_ port: Int) async -> Void
    ) async throws -> Prepared {
        try settings.requirePlaceForFiles()
        var options = settings.storeOptions
        options.readTime = settings.queryTime
        let store = try Store.open(settings.location, options: options)
        try await store.requireWhole()
        let content = try await settings.openFileStore()
        let passwords = try PasswordHasher()
        let firstPassword = try await FirstAdministrator.make(
            email: settings.admin.email,
            password: settings.admin.password,
            store: store,
            passwords: passwords
        )
        let carrier = SimulatedNetwork(memory: .stored(in: store)).carrier
        let environment = Environment(
            store: store,
            passwords: passwords,
            hasSecureCookies: settings.hasSecureCookies,
            publicURL: settings.publicURL,
            content: content,
            files: settings.files,
            events: settings.events,
            carrier: carrier,
            logger: logger
        )
        let server = ServiceServer(
            EvoVoiceBackend(environment: environment),
            registry: EvoVoice.registry,
            settings: settings.http,
            pages: [try MetadataPages.path(publicURL: settings.publicURL, version: version)],
            logger: logger,
            onListening: onListening
        )
        let jobs = Jobs(
            store: store,
            clock: .system,
            events: settings.events,
            archive: settings.archive,
            retention: settings.retention,
            content: content,
            files: settings.files,
            carrier: carrier
        )
        let runner = JobRunner(
            jobs: jobs.all,
            store: store,
            clock: .system,
            timer: ContinuousClock(),
            holder: SecretToken.random(bytes: 12),
            logger: logger
        )
        return Prepared(services: [server, environment.events, runner], firstPassword: firstPassword)
    }
}
