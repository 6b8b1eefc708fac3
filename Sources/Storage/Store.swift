public import Domain

/// Everything that is kept: the way to every repository.
///
/// What belongs to accounts is reached only through an ``AccountScope``, so that nothing can be asked without saying
/// for whom.
///
/// ```swift
/// let store = try await Store.open(folder: "data")
/// let page = try await store.sessions(in: caller.scope).list(SessionQuery())
/// ```
public struct Store: Sendable {
    /// Behind one reference: a store is handed on with every call.
    private let parts: Parts

    private final class Parts: Sendable {
        let database: any SQLDatabase
        let ids: IDGenerator
        let options: StoreOptions

        init(_ database: any SQLDatabase, _ options: StoreOptions) {
            self.database = database
            self.options = options
            ids = options.ids ?? .timeOrdered(clock: options.clock)
        }
    }

    var database: any SQLDatabase { parts.database }
    var clock: WallClock { parts.options.clock }
    var ids: IDGenerator { parts.ids }
    var lockout: LockoutPolicies { parts.options.lockout }
    /// How long a sign-in lasts.
    public var signInLifetime: SignInLifetime { parts.options.signInLifetime }
    /// How many sessions a search looks at to see how common a text is.
    var sampleSize: Int { parts.options.sampleSize }

    init(database: any SQLDatabase, options: StoreOptions) {
        parts = Parts(database, options)
    }

    /// Makes room for the sessions of the coming months, where that has to be done beforehand.
    public func addMonths() async throws {
        try await (database as? PostgreSQLDatabase)?.addSessionMonths()
    }

    /// Does what storing very much has left for later. May take minutes; others go on meanwhile.
    ///
    /// - Parameter count: how many sessions were stored; after few, the database does it by itself in time.
    public func tidy(after count: Int) async throws {
        if count >= SessionRepository.bulkBatch { try await database.tidy() }
    }

    /// The sessions of the accounts in `scope`.
    public func sessions(in scope: AccountScope) -> SessionRepository {
        SessionRepository(store: self, scope: scope)
    }

    /// The accounts in `scope`.
    public func accounts(in scope: AccountScope) -> AccountRepository {
        AccountRepository(store: self, scope: scope)
    }

    /// The users who may use an account in `scope`; in the scope of all accounts, every user.
    public func users(in scope: AccountScope) -> UserRepository {
        UserRepository(store: self, scope: scope)
    }

    /// The AI sessions of the accounts in `scope`.
    public func aiSessions(in scope: AccountScope) -> AISessionRepository {
        AISessionRepository(store: self, scope: scope)
    }

    /// The entities of a kind that the accounts in `scope` own.
    public func entities<E: Entity>(_ kind: E.Type, in scope: AccountScope) -> EntityRepository<E> {
        EntityRepository(store: self, scope: scope)
    }

    /// The settings of the accounts in `scope`.
    public func settings(in scope: AccountScope) -> SettingsRepository {
        SettingsRepository(store: self, scope: scope)
    }

    /// The settings of the whole installation.
    public var globalSettings: GlobalSettingsRepository { GlobalSettingsRepository(store: self) }

    /// What the platform has sent to people for the accounts in `scope`.
    public func notifications(in scope: AccountScope) -> NotificationRepository {
        NotificationRepository(store: self, scope: scope)
    }

    /// The text messages of the accounts in `scope`.
    public func messages(in scope: AccountScope) -> MessageRepository {
        MessageRepository(store: self, scope: scope)
    }

    /// Numbers that are being given back to the carrier.
    public var numberReleases: NumberReleaseRepository { NumberReleaseRepository(store: self) }

    /// What the simulated network was told.
    public var simulatedNetwork: SimulatedNetworkRepository { SimulatedNetworkRepository(store: self) }

    /// The devices that users are told on.
    public var deviceTokens: DeviceTokenRepository { DeviceTokenRepository(store: self) }

    /// The files of the accounts in `scope`.
    public func files(in scope: AccountScope, content: any ContentStore) -> FileRepository {
        FileRepository(store: self, scope: scope, content: content)
    }

    /// Finds stored bytes that no file names any more.
    public func fileSweep(content: any ContentStore) -> FileSweep {
        FileSweep(store: self, content: content)
    }

    /// The log of what was changed in the accounts in `scope`.
    public func log(in scope: AccountScope) -> LogRepository {
        LogRepository(store: self, scope: scope)
    }

    /// What happened in the accounts in `scope`.
    public func events(in scope: AccountScope) -> EventRepository {
        EventRepository(store: self, scope: scope)
    }

    /// What happened anywhere, for who hands it on.
    public var eventLog: EventLog { EventLog(store: self) }

    /// Moves sessions to the archive.
    public var archive: SessionArchive { SessionArchive(store: self) }

    /// What was answered to requests that may be sent again.
    public var idempotency: IdempotencyRepository { IdempotencyRepository(store: self) }

    /// For how long what belongs to accounts is kept.
    public var retention: RetentionRepository { RetentionRepository(store: self) }

    /// Who does the work that only one process at a time may do.
    public var leases: LeaseRepository { LeaseRepository(store: self) }

    /// Who watches at which node. Only a database that nodes share has any: `nil` otherwise.
    ///
    /// - Parameter node: what no other process calls itself.
    public func watchers(ofNode node: String) -> WatcherRepository? {
        database.isShared ? WatcherRepository(store: self, node: node) : nil
    }

    /// Who is who: what is asked before it is known which accounts a caller may use.
    public var signIns: SignInRepository { SignInRepository(store: self) }

    /// API keys and whose they are.
    public var apiKeys: APIKeyRepository { APIKeyRepository(store: self) }
}
